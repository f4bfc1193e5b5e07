import { clauses } from '../clauses.js';
import type { Joining } from '../parts.js';
import type { Begun, StepIn } from '../state.js';
import { hrOf, taskOf, type Chased } from './make-task.js';

export const endorsingTasks = (state: Begun, { ladder }: StepIn<'Submitted'>): readonly Chased[] => {
  const { application } = state;
  if (!application) return [];
  return [
    taskOf(state)(`endorse-application-${application.number}`, clauses.apply, {
      answers: ['EndorseApplication', 'CommentWithoutEndorsing'],
      to: [application.endorser],
      ladder,
    }),
  ];
};

/** What HR is asked about a contract stays open beside the way to the panel, and holds it up nowhere. */
export const questionTasks = (state: Begun): readonly Chased[] => {
  const { application } = state;
  if (!application?.question || application.question.answer) return [];
  return [
    taskOf(state)(`decide-fixed-term-${application.number}`, clauses.fixedTerm, {
      answers: ['DecideFixedTermQuestion'],
      to: [hrOf(state)],
      ladder: application.question.ladder,
    }),
  ];
};

export const offerTasks = (state: Begun, { ladder }: StepIn<'Offered'>): readonly Chased[] => [
  taskOf(state)(`answer-offer-${state.applications}`, clauses.place, {
    answers: ['AcceptPlace', 'DeclinePlace', 'DeferEntry'],
    to: [{ staff: state.person }],
    ladder,
    own: true,
  }),
];

export const joiningTasks = (state: Begun, { commitment, question, ladder }: Joining): readonly Chased[] => [
  ...(commitment
    ? []
    : [
        taskOf(state)(`acknowledge-commitment-${state.applications}`, clauses.ownTime, {
          answers: ['AcknowledgeCommitment'],
          to: [{ staff: state.person }],
          ladder,
          own: true,
        }),
      ]),
  ...(question
    ? [
        taskOf(state)(`decide-joining-${state.applications}`, clauses.access, {
          answers: ['DecideJoining'],
          to: [hrOf(state)],
          ladder: question.ladder,
        }),
      ]
    : []),
];
