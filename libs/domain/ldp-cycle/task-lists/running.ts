import { clauses } from '../clauses.js';
import type { Begun } from '../state.js';
import { anyHr, roleTask, taskOf, type Chased } from './make-task.js';

/** A meeting is run by one task: whoever holds it writes the minutes, looks at each participant, and closes it. */
const reviewTasks = (state: Begun): readonly Chased[] =>
  state.review
    ? [
        roleTask(state)(`hold-review-${state.review.review}`, clauses.progress, {
          answers: ['CloseReview', 'RecordMinutes', 'RecordStatus', 'AddAction', 'PlanSecondment'],
          to: [{ role: 'SLT' }],
          ladder: state.review.ladder,
        }),
      ]
    : [];
/** An action is its owner's, also where that is a participant. */
const actionTasks = (state: Begun): readonly Chased[] =>
  state.actions.map(({ action, owner: staff, ladder }) =>
    taskOf(state)(`complete-action-${action}`, clauses.progress, {
      answers: ['CompleteAction'],
      to: [{ staff }],
      ladder,
    }),
  );
const planTasks = (state: Begun): readonly Chased[] =>
  state.plans.map(({ plan, ladder }) =>
    roleTask(state)(`start-secondment-${plan}`, clauses.secondments, {
      answers: ['RecordSecondmentStarted', 'DropPlannedSecondment'],
      to: [anyHr],
      ladder,
    }),
  );
const externalTasks = (state: Begun): readonly Chased[] =>
  state.external
    ? [
        taskOf(state)(`record-external-review-${state.external.review}`, clauses.external, {
          answers: ['RecordExternalRecruitmentReview'],
          to: [{ role: 'CEO' }],
          ladder: state.external.ladder,
        }),
      ]
    : [];

export const runningTasks = (state: Begun): readonly Chased[] => [
  ...reviewTasks(state),
  ...actionTasks(state),
  ...planTasks(state),
  ...externalTasks(state),
];
