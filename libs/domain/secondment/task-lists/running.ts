import { clauses } from '../clauses.js';
import { hrOf, type Begun } from '../state.js';
import type { Ladder } from '../words.js';
import { signingTasks } from './agreeing.js';
import { taskOf, type Chased } from './make-task.js';

/** `closing` is there once an outcome is asked for: how people are reminded of it. */
export const objectiveTasks = (state: Begun, closing?: Ladder): readonly Chased[] => {
  const { objective, asked } = state;
  if (!objective || !('appraiser' in objective)) return [];
  const task = taskOf(state);
  const { appraiser, ladder } = objective;
  const setting =
    objective.status === 'required'
      ? [task('set-objective', clauses.objective, { answers: ['SetObjective'], to: [appraiser], ladder })]
      : [];
  const acknowledging =
    objective.status === 'set' && !objective.acknowledged
      ? [
          task('acknowledge-objective', clauses.objective, {
            answers: ['AcknowledgeObjective'],
            to: [{ staff: asked.secondee }],
            ladder,
            own: true,
          }),
        ]
      : [];
  const outcome = closing
    ? [
        task('record-objective-outcome', clauses.objective, {
          answers: ['RecordObjectiveOutcome'],
          to: [appraiser],
          ladder: closing,
        }),
      ]
    : [];
  return [...setting, ...acknowledging, ...outcome];
};

export const reviewTasks = (state: Begun): readonly Chased[] =>
  state.reviews.flatMap(({ number, parties, recorded, ladder }) =>
    parties
      .filter(({ side }) => !(recorded as readonly string[]).includes(side))
      .map(({ side, to }) =>
        taskOf(state)(`record-review-${number}-${side}`, clauses.review, {
          answers: ['RecordReview'],
          to: [to],
          ladder,
        }),
      ),
  );

const extensionTasks = (state: Begun): readonly Chased[] => {
  const { extension, draft } = state;
  if (!extension) return [];
  if (extension.approved) return draft ? signingTasks(state, draft) : [];
  return [
    taskOf(state)('decide-extension', clauses.length, {
      answers: ['DecideExtension'],
      to: [{ role: 'SLT' }],
      not: [{ staff: extension.by, because: 'four-eyes' }],
      ladder: extension.ladder,
    }),
  ];
};

const conversionTasks = (state: Begun): readonly Chased[] => {
  const { conversion } = state;
  if (!conversion) return [];
  const { ladder } = conversion;
  return conversion.by === 'exemption'
    ? [
        taskOf(state)('decide-exemption', clauses.fairProcess, {
          answers: ['DecideExemption'],
          to: [{ role: 'CEO' }],
          not: [{ staff: conversion.askedBy, because: 'four-eyes' }],
          ladder,
        }),
      ]
    : [
        taskOf(state)('record-conversion-outcome', clauses.fairProcess, {
          answers: ['RecordConversionOutcome'],
          to: [hrOf(state)],
          ladder,
        }),
      ];
};

/** What is open beside the stay and the return: reviews, an extension, a conversion. */
export const besidesTasks = (state: Begun): readonly Chased[] => [
  ...reviewTasks(state),
  ...extensionTasks(state),
  ...conversionTasks(state),
];
