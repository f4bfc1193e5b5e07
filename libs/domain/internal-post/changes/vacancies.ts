import type { Begun, InternalPost, Step } from '../state.js';
import { isTaken, isUnsettled, type Vacancy, type VacancyIn, type VacancyStatus } from '../vacancy.js';
import type { UnfilledBecause } from '../words.js';
import { chased, goesTo } from './change.js';

/** Where the post may stand while nothing is on offer and nobody looks for anybody: an appointment that falls through opens it again. */
const atRest: readonly Step['status'][] = ['Appointed', 'ExternallyFilled', 'Closed'];
const settled: readonly VacancyStatus[] = ['Appointed', 'ExternallyFilled', 'Unfilled'];
const isSettled = (vacancy: Vacancy): boolean => settled.includes(vacancy.status) && !isUnsettled(vacancy);

/** Somebody is looked for, or has yet to answer or to agree: a search that was closed goes on. */
export const isSearching = (vacancies: readonly Vacancy[]): boolean =>
  vacancies.some(({ status }) => !settled.includes(status) && status !== 'AppointeeWithdrew');

/** Where the post stands follows from its vacancies, once they are on offer: all filled, all settled with some unfilled, or still under way. */
export const afterVacancies = (
  post: Begun,
  vacancies: readonly Vacancy[],
  applications = post.applications,
): InternalPost => {
  const change = { vacancies, applications };
  const { step } = post;
  if (step.status !== 'Offering' && !atRest.includes(step.status)) return goesTo(post, step, change);
  const closed = (step.status === 'Closed' || (step.status === 'Offering' && step.closed)) && !isSearching(vacancies);
  if (!vacancies.every(isSettled))
    return goesTo(post, { status: 'Offering', ...(closed && { closed: true as const }) }, change);
  if (step.status !== 'Offering') return goesTo(post, step, change);
  if (vacancies.every(({ status }) => status === 'Appointed')) return goesTo(post, { status: 'Appointed' }, change);
  if (closed) return goesTo(post, { status: 'Closed' }, change);
  if (vacancies.every(({ status }) => status !== 'Unfilled'))
    return goesTo(post, { status: 'ExternallyFilled' }, change);
  const ladder = vacancies.findLast((one): one is VacancyIn<'Unfilled'> => one.status === 'Unfilled')?.ladder ?? [];
  return goesTo(post, { ...chased('AwaitingRoute', ladder), because: 'Unfilled' }, change);
};

/** A vacancy's change where it is in the status that the fact belongs to; a stray fact changes nothing. */
export const vacancyIn = <T extends VacancyStatus>(
  post: Begun,
  number: number,
  statuses: readonly T[],
  change: (vacancy: VacancyIn<T>) => Vacancy,
  applications = post.applications,
): InternalPost => {
  const vacancies = post.vacancies.map((one) =>
    one.number === number && (statuses as readonly string[]).includes(one.status) ? change(one as VacancyIn<T>) : one,
  );
  return afterVacancies(post, vacancies, applications);
};
export const vacant = ({ number, offers }: Vacancy, because: UnfilledBecause): Vacancy => ({
  number,
  offers,
  status: 'Vacant',
  because,
});
export const unfilled = ({ number, offers }: Vacancy, because: UnfilledBecause): Vacancy => ({
  number,
  offers,
  status: 'Unfilled',
  because,
  ladder: [],
});
/** A search that goes on fills the post too; otherwise the next of the reserve comes up. */
export const freed = ({ step }: Begun, vacancy: Vacancy): Vacancy => {
  const { status } = step.status === 'Frozen' ? step.before : step;
  return status === 'Offering' || atRest.includes(status) ? vacant(vacancy, 'Voided') : unfilled(vacancy, 'Voided');
};
/** The posts that nobody has, by number; offers count on from those of an earlier advert. */
export const freeVacancies = ({ post, vacancies }: Begun): readonly Pick<Vacancy, 'number' | 'offers'>[] =>
  Array.from({ length: post.posts }, (_, i) => i + 1).flatMap((number) => {
    const before = vacancies.find((one) => one.number === number);
    return before && isTaken(before) ? [] : [{ number, offers: before?.offers ?? 0 }];
  });
export const inOrder = (vacancies: readonly Vacancy[]): readonly Vacancy[] =>
  [...vacancies].sort((a, b) => a.number - b.number);
