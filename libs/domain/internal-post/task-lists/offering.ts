import type { Task } from '../../process/task.js';
import { clauses } from '../clauses.js';
import { hrOf, type Begun } from '../state.js';
import {
  isUnsettled,
  latestProposal,
  openConditions,
  unsigned,
  withoutSignature,
  type Amendment,
  type Vacancy,
  type VacancyIn,
} from '../vacancy.js';
import { ownTask, sideTask, taskOf } from './make-task.js';

const dateTasks = (post: Begun, vacancy: VacancyIn<'AgreeingDate'>): readonly Task[] => {
  const { number, ladder, escalated, agreed, parties } = vacancy;
  const task = taskOf(post);
  if (agreed !== undefined) return [];
  const settle = escalated
    ? [
        task(`settle-start-date-${number}`, clauses.step4, {
          answers: ['ProposeStartDate'],
          to: [{ role: 'CEO' }],
          ladder,
        }),
      ]
    : [];
  if (!latestProposal(vacancy)) {
    const gaining = parties.filter(({ side }) => side === 'gaining').map(({ to }) => to);
    const propose = { answers: ['ProposeStartDate'], to: [hrOf(post), ...gaining], ladder };
    return [task(`propose-start-date-${number}`, clauses.step4, propose), ...settle];
  }
  const answers = ['AgreeStartDate', 'ProposeStartDate'];
  const signing = unsigned(vacancy).map((party) =>
    sideTask(task, party, `agree-start-date-${number}-${party.side}`, { answers, ladder }),
  );
  return [...signing, ...settle];
};

const conditionTasks = (post: Begun, { number, offer, ladder }: VacancyIn<'AgreeingDate'>): readonly Task[] =>
  openConditions(offer).length
    ? [
        taskOf(post)(`record-conditions-${number}`, clauses.step4, {
          // A condition that is not met, or met too late for the agreed date, has its way out too.
          answers: ['RecordCondition', 'ProposeStartDate', 'WithdrawOffer'],
          to: [hrOf(post)],
          ladder,
        }),
      ]
    : [];

const amendmentTasks = (post: Begun, number: number, { parties, signed, ladder }: Amendment): readonly Task[] => {
  const task = taskOf(post);
  const answers = ['AgreeAmendment', 'DeclineAmendment'];
  return withoutSignature(parties, signed).map((party) =>
    sideTask(task, party, `agree-amendment-${number}-${party.side}`, { answers, ladder }),
  );
};

/** What people must do about one vacancy, from the offer on. */
export const vacancyTasks = (post: Begun, vacancy: Vacancy): readonly Task[] => {
  const { number } = vacancy;
  const task = taskOf(post);
  const hr = [hrOf(post)];
  switch (vacancy.status) {
    case 'ToOffer':
      return [task(`make-offer-${number}`, clauses.step4, { answers: ['MakeOffer'], to: hr, ladder: vacancy.ladder })];
    case 'Offered': {
      const applicant = post.applications.find(({ id }) => id === vacancy.offer.application)?.applicant;
      const to = applicant ? [{ staff: applicant }] : [];
      const answers = ['AcceptOffer', 'DeclineOffer'];
      const answer = ownTask(`answer-offer-${number}`, clauses.step4, { answers, to, ladder: vacancy.ladder });
      return [{ ...answer, due: vacancy.offer.answerBy }];
    }
    case 'Lapsed': {
      const answers = ['ExtendOffer', 'WithdrawOffer'];
      return [task(`decide-lapsed-offer-${number}`, clauses.step4, { answers, to: hr, ladder: vacancy.ladder })];
    }
    case 'AgreeingDate':
      return [...dateTasks(post, vacancy), ...conditionTasks(post, vacancy)];
    case 'AppointeeWithdrew':
      return vacancy.reviewed
        ? [
            task(`void-appointment-${number}`, clauses.step4, {
              answers: ['VoidAppointment', 'KeepAppointment'],
              to: hr,
              ladder: vacancy.ladder,
            }),
          ]
        : [
            task(`review-dependents-${number}`, clauses.step4, {
              answers: ['ReviewDependents', 'KeepAppointment'],
              to: [{ role: 'SLT' }],
              ladder: vacancy.ladder,
            }),
          ];
    case 'Appointed':
      return vacancy.amendment ? amendmentTasks(post, number, vacancy.amendment) : [];
    case 'Vacant':
    case 'ExternallyFilled':
    case 'Unfilled':
      return [];
  }
};

/** What people must do about appointments that fall through or are to be amended, wherever the post stands. */
export const appointmentTasks = (post: Begun): readonly Task[] =>
  post.vacancies.flatMap((vacancy) => (isUnsettled(vacancy) ? vacancyTasks(post, vacancy) : []));
