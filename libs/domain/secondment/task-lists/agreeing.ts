import { clauses } from '../clauses.js';
import { unsigned, type Draft } from '../parts.js';
import { hrOf, type Begun, type StepIn } from '../state.js';
import type { Ladder } from '../words.js';
import { taskOf, type Chased } from './make-task.js';

export const releaseTasks = (state: Begun, { release, ladder }: StepIn<'Requested'>): readonly Chased[] => [
  taskOf(state)('release-secondee', clauses.release, {
    answers: ['ReleaseSecondee', 'RefuseRelease'],
    to: [release],
    not: state.asked.requestedBy ? [{ staff: state.asked.requestedBy, because: 'four-eyes' }] : [],
    ladder,
  }),
];

/** Whoever wrote a version signs it for neither school: one proposes, another agrees. */
export const signingTasks = (state: Begun, draft: Draft): readonly Chased[] =>
  unsigned(draft).map(({ side, to }) => {
    const { ladder, writtenBy } = draft;
    if (side === 'partner')
      return taskOf(state)('record-partner-signature', clauses.agreement, {
        answers: ['RecordPartnerSignature'],
        to: [to],
        ladder,
      });
    return taskOf(state)(`sign-agreement-${side}`, clauses.agreement, {
      answers: ['SignAgreement'],
      to: [to],
      ladder,
      ...(side === 'secondee' ? { own: true } : { not: [{ staff: writtenBy, because: 'four-eyes' as const }] }),
    });
  });

export const agreeingTasks = (state: Begun, ladder: Ladder): readonly Chased[] =>
  state.draft
    ? signingTasks(state, state.draft)
    : [
        taskOf(state)('write-agreement', clauses.agreement, {
          answers: ['WriteAgreement'],
          to: [hrOf(state)],
          ladder,
        }),
      ];
