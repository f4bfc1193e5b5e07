import { taskRungs } from '#libs/domain/ldp-participation/deadlines.js';
import type { ParticipationCase } from '#libs/domain/ldp-participation/fold.js';
import { hasBegun } from '#libs/domain/ldp-participation/state.js';
import type { Chased } from '../follow.js';
import { nextLate, reasonIn, reminders } from '../follow/late.js';
import { isClosed, type File } from './file.js';

export const reasonOf = reasonIn([
  ['endorse-application', 'EndorsementAwaited'],
  ['decide-fixed-term', 'FixedTermAwaited'],
  ['answer-offer', 'OfferAwaited'],
  ['acknowledge-commitment', 'CommitmentAwaited'],
  ['decide-joining', 'JoiningAwaited'],
  ['complete-element', 'ElementAwaited'],
  ['record-objectives', 'ObjectivesAwaited'],
  ['record-appraisal', 'AppraisalAwaited'],
  ['decide-continuation', 'ContinuationAwaited'],
  ['appeal-continuation', 'AppealAwaited'],
  ['decide-appeal', 'AppealDecisionAwaited'],
  ['review-pool-place', 'PoolReviewAwaited'],
]);

const lateTasks = (state: ParticipationCase): readonly Chased[] => reminders(taskRungs(state), reasonOf);
const isEscalated = (state: ParticipationCase) => (task: string) => !hasBegun(state) || state.escalated.includes(task);
const next = (state: ParticipationCase) => nextLate(taskRungs(state), isEscalated(state));

/** People are reminded of what a participation waits for; what stays late is brought to the CEO, task by task. */
export const chased = (file: File): readonly Promise<unknown>[] => [
  file.chase(isClosed, lateTasks),
  file.until(isClosed, {
    at: (state) => next(state)?.at,
    then: (state) => ({ type: 'EscalateTask', data: { task: next(state)!.task } }),
    key: 'late',
  }),
];
