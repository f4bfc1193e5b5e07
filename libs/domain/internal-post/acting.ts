import { refuse, type Actor, type Context, type StaffId } from '../../kernel/index.js';
import { answeringNamed, byItsAuthor, isAbout } from '../process/index.js';
import type { Application } from './application.js';
import type { ApplicationId } from './events.js';
import { excludedFrom } from './task-lists/make-task.js';
import { isRequested, type Begun, type InternalPost, type StepIn } from './state.js';
import { isTaken, type Vacancy, type VacancyIn, type VacancyStatus } from './vacancy.js';

export { actorOf } from '../process/index.js';

/** The post and its step when it is in one of these. */
export const inStep = <T extends Begun['step']['status']>(
  state: InternalPost,
  ...statuses: readonly T[]
): Readonly<{ post: Begun; step: StepIn<T> }> | undefined =>
  isRequested(state) && (statuses as readonly string[]).includes(state.step.status)
    ? { post: state, step: state.step as StepIn<T> }
    : undefined;

/** Nobody decides on a case of their own by their role either, nor after they were recused. */
export const ownInterest = (state: InternalPost, context: Context<unknown>) => {
  const excluded = isRequested(state) ? excludedFrom(state).find(({ staff }) => isAbout(staff, context)) : undefined;
  return excluded && refuse('OwnCase', { because: excluded.because });
};

/** A command that answers a task of the actor's own, named by what it is about and by them. */
export const answeringTheirOwn = <D>(key: (data: D) => string) =>
  answeringNamed<D, InternalPost>((data, _, actor) => `${key(data)}-${actor.kind === 'person' ? actor.id : ''}`);

export const applicationOf = (state: InternalPost, id: ApplicationId): Application | undefined =>
  isRequested(state) ? state.applications.find((one) => one.id === id) : undefined;
/** A text about an applicant is encrypted under the applicant's key. */
export const aboutApplicant = (
  { application }: Readonly<{ application: ApplicationId }>,
  actor: Actor,
  state: InternalPost,
): StaffId => applicationOf(state, application)?.applicant ?? byItsAuthor(undefined, actor);

/** A vacancy as it counts now: offers are made and answered in step 4 alone, while appointments outlast it. */
const vacancyNow = (state: InternalPost, number: number): Vacancy | undefined => {
  const vacancy = isRequested(state) ? state.vacancies.find((one) => one.number === number) : undefined;
  return vacancy && (state.status === 'Offering' || isTaken(vacancy)) ? vacancy : undefined;
};
export const vacancyOf = <T extends VacancyStatus>(
  state: InternalPost,
  number: number,
  ...statuses: readonly T[]
): VacancyIn<T> | undefined => {
  const vacancy = vacancyNow(state, number);
  return vacancy && (statuses as readonly string[]).includes(vacancy.status) ? (vacancy as VacancyIn<T>) : undefined;
};
/** How a vacancy stands, for the answer to who expected something else. */
export const standing = (state: InternalPost, number: number) => ({
  vacancy: number,
  status: vacancyNow(state, number)?.status ?? state.status,
});
