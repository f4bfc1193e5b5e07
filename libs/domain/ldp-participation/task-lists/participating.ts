import { clauses } from '../clauses.js';
import type { Begun, StepIn } from '../state.js';
import { hrOf, taskOf, type Chased } from './make-task.js';

/** An element is its owner's, also where that is the participant; while somebody is paused nothing of the plan is asked. */
export const planTasks = (state: Begun): readonly Chased[] =>
  state.elements
    .filter(({ standing }) => standing === 'open')
    .map(({ element, owner, ladder }) =>
      taskOf(state)(`complete-element-${element}`, clauses.plan, {
        answers: ['CompletePlanElement'],
        to: [{ staff: owner }],
        ladder,
        own: true,
      }),
    );

/** Two facts, each for itself, and the decision, which is open from the first day on: it may have to be one for the time being. */
export const continuationTasks = (state: Begun): readonly Chased[] => {
  const { continuation } = state;
  if (!continuation) return [];
  const { continuation: number, objectives, appraisal, reporter, ladder, meanwhile } = continuation;
  const task = taskOf(state);
  const fact = (key: string, answer: string) =>
    task(`${key}-${number}`, clauses.continuation, { answers: [answer], to: [reporter, hrOf(state)], ladder });
  const complete = objectives !== undefined && appraisal !== undefined;
  return [
    ...(objectives ? [] : [fact('record-objectives', 'RecordObjectivesFact')]),
    ...(appraisal ? [] : [fact('record-appraisal', 'RecordAppraisalFact')]),
    // Decided for the time being, it waits for the facts.
    ...(meanwhile && !complete
      ? []
      : [
          task(`decide-continuation-${number}`, clauses.continuation, {
            answers: ['DecideContinuation'],
            to: [{ role: 'SLT' }],
            ladder,
          }),
        ]),
  ];
};

/** Whoever decided does not hear the appeal. */
export const appealTasks = (state: Begun, step: StepIn<'NotContinued'>): readonly Chased[] => {
  const { appeal, decidedBy, hears = 'CEO', ladder } = step;
  const number = state.continuations;
  if (appeal === 'final') return [];
  if (appeal === 'open')
    return [
      taskOf(state)(`appeal-continuation-${number}`, clauses.appeal, {
        answers: ['AppealContinuation'],
        to: [{ staff: state.person }],
        ladder,
        own: true,
      }),
    ];
  return [
    taskOf(state)(`decide-appeal-${number}`, clauses.appeal, {
      answers: ['DecideAppeal'],
      to: [{ role: hears }],
      not: [{ staff: decidedBy, because: 'four-eyes' }],
      ladder,
    }),
  ];
};

export const poolTasks = (state: Begun): readonly Chased[] =>
  state.pool?.review
    ? [
        taskOf(state)('review-pool-place', clauses.pool, {
          answers: ['RenewPoolMembership', 'EndPoolMembership'],
          to: [hrOf(state)],
          ladder: state.pool.review,
        }),
      ]
    : [];
