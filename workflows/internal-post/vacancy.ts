import { patched } from '@temporalio/workflow';
import { tasksOfVacancy } from '#libs/domain/internal-post/deadlines.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import type { InternalPostCommand } from '#libs/domain/internal-post/index.js';
import { isRequested } from '#libs/domain/internal-post/state.js';
import type { Vacancy, VacancyIn, VacancyStatus } from '#libs/domain/internal-post/vacancy.js';
import type { Instant } from '#libs/kernel/index.js';
import type { Escalation } from '../follow.js';
import { opensSecondment } from './secondment.js';
import { keptWaiting, oneForEachAudience } from './late.js';
import type { Post } from './post.js';

/** The vacancy while its post is in step 4. */
const vacancyOf = (post: InternalPostCase, number: number): Vacancy | undefined =>
  isRequested(post) && post.status === 'Offering' ? post.vacancies.find((one) => one.number === number) : undefined;
const inStatus = <T extends VacancyStatus>(post: InternalPostCase, number: number, status: T) => {
  const vacancy = vacancyOf(post, number);
  return vacancy?.status === status ? (vacancy as VacancyIn<T>) : undefined;
};
const leaves = (number: number, status: VacancyStatus) => (post: InternalPostCase) => !inStatus(post, number, status);
const lateTasks = (number: number) => (post: InternalPostCase) => {
  const vacancy = vacancyOf(post, number);
  if (!vacancy) return [];
  const tasks = tasksOfVacancy(post, vacancy);
  return [...oneForEachAudience(tasks), ...(vacancy.status === 'AgreeingDate' ? [] : keptWaiting(post, tasks))];
};
const chased = (status: VacancyStatus) => (post: Post, number: number) =>
  post.chase(leaves(number, status), lateTasks(number));

const atOnce = '1970-01-01T00:00:00.000Z' as Instant;

/** What stays open about a start date is brought to the CEO, who settles nothing over anybody's head. */
const escalation = (vacancy: number): Escalation<InternalPostCase, InternalPostCommand> => ({
  done: (s) => {
    const now = inStatus(s, vacancy, 'AgreeingDate');
    return !now || now.escalated || now.agreed !== undefined;
  },
  then: () => ({ type: 'EscalateStartDate', data: { vacancy } }),
  key: String(vacancy),
});

const steps: Readonly<Record<VacancyStatus, (post: Post, number: number) => Promise<unknown>>> = {
  // Free again: the next reserve is brought up, or nobody is left.
  Vacant: (post, vacancy) =>
    post.until(leaves(vacancy, 'Vacant'), {
      at: () => atOnce,
      then: () => ({ type: 'BringUpReserve', data: { vacancy } }),
      key: String(vacancy),
    }),
  ToOffer: chased('ToOffer'),

  // The candidate answers; an offer without an answer lapses, and HR decides what comes of that.
  Offered: (post, vacancy) =>
    Promise.all([
      chased('Offered')(post, vacancy),
      post.until(leaves(vacancy, 'Offered'), {
        at: (s) => inStatus(s, vacancy, 'Offered')?.offer.answerBy,
        then: () => ({ type: 'LapseOffer', data: { vacancy } }),
        key: String(vacancy),
      }),
    ]),
  Lapsed: chased('Lapsed'),

  // Both Heads and the candidate agree to the same version of the start date.
  AgreeingDate: (post, vacancy) => {
    const so = leaves(vacancy, 'AgreeingDate');
    return patched('start-date-sides')
      ? post.chase(so, lateTasks(vacancy), escalation(vacancy))
      : post.chase(so, (s) => lateTasks(vacancy)(s).slice(0, 1));
  },

  // Nothing is open, unless another date has been put to the sides.
  Appointed: (post, vacancy) => Promise.all([chased('Appointed')(post, vacancy), opensSecondment(post, vacancy)]),
  AppointeeWithdrew: chased('AppointeeWithdrew'),
  ExternallyFilled: (post, vacancy) => post.until(leaves(vacancy, 'ExternallyFilled')),
  Unfilled: (post, vacancy) => post.until(leaves(vacancy, 'Unfilled')),
};

/** One of the posts that the advert fills; declined, withdrawn or voided it is free again, so this is a loop. */
export const fill = async (post: Post, number: number): Promise<void> => {
  for (let now = vacancyOf(post.state, number); now; now = vacancyOf(post.state, number))
    await steps[now.status](post, number);
};
