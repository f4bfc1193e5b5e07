import { clauses } from '../clauses.js';
import { unsettled } from '../parts.js';
import { hrOf, owesOutcome, type Begun, type StepIn } from '../state.js';
import { taskOf, type Chased } from './make-task.js';

/** While a return is suspended, the legal employer's own procedure comes first, and nothing of the return is asked for. */
export const returnTasks = (state: Begun, { return: now }: StepIn<'Returning'>): readonly Chased[] => {
  const task = taskOf(state);
  const { ladder, suspended, plan } = now;
  const { homeSchool: school } = state.asked;
  if (suspended)
    return [
      task('resume-return', clauses.earlyEnd, {
        answers: ['ResumeReturn'],
        to: [hrOf(state), { role: 'Head', school }],
        ladder,
      }),
    ];
  const settling = unsettled(now).map(({ assignment, staff }) =>
    task(`settle-permanence-${assignment}`, clauses.return, {
      answers: ['SettlePermanence'],
      to: [{ role: 'SLT' }],
      not: [{ staff, because: 'own-case' }],
      ladder,
    }),
  );
  const planning = plan
    ? []
    : [task('plan-return', clauses.return, { answers: ['PlanReturn'], to: [hrOf(state)], ladder })];
  return [...settling, ...planning];
};

export const closingTasks = (state: Begun, { ladder }: StepIn<'Ended'>): readonly Chased[] =>
  owesOutcome(state)
    ? []
    : [
        taskOf(state)('complete-secondment', clauses.return, {
          answers: ['CompleteSecondment'],
          to: [hrOf(state)],
          ladder,
        }),
      ];
