import { taskRungs } from '#libs/domain/secondment/deadlines.js';
import type { SecondmentCase } from '#libs/domain/secondment/fold.js';
import type { SecondmentCommand } from '#libs/domain/secondment/index.js';
import { isRequested, type Status } from '#libs/domain/secondment/state.js';
import type { Chased } from '../follow.js';
import { nextLate, reasonIn, reminders } from '../follow/late.js';
import { leaves, type Stay } from './stay.js';

export const reasonOf = reasonIn([
  ['release-secondee', 'ReleaseAwaited'],
  ['write-agreement', 'AgreementAwaited'],
  ['sign-agreement', 'SignatureAwaited'],
  ['record-partner-signature', 'PartnerSignatureAwaited'],
  ['set-objective', 'ObjectiveAwaited'],
  ['acknowledge-objective', 'AcknowledgementAwaited'],
  ['record-objective-outcome', 'OutcomeAwaited'],
  ['record-review', 'SecondmentReviewAwaited'],
  ['decide-extension', 'ExtensionAwaited'],
  ['decide-exemption', 'ExemptionAwaited'],
  ['record-conversion-outcome', 'ConversionAwaited'],
  ['resume-return', 'ProcedureAwaited'],
  ['settle-permanence', 'PermanenceAwaited'],
  ['plan-return', 'ReturnAwaited'],
  ['complete-secondment', 'CompletionAwaited'],
  ['approve-unwinding', 'UnwindingAwaited'],
]);

const isPlan = (task: string): boolean => task.startsWith('approve-unwinding');
const lateTasks = (stay: SecondmentCase): readonly Chased[] => reminders(taskRungs(stay), reasonOf);
const isEscalated = (stay: SecondmentCase) => (task: string) =>
  !isRequested(stay) || (isPlan(task) ? stay.unwinding?.open?.escalated === true : stay.escalated.includes(task));
const next = (stay: SecondmentCase) => nextLate(taskRungs(stay), isEscalated(stay));
const bring = (task: string): SecondmentCommand =>
  isPlan(task) ? { type: 'EscalateUnwinding', data: {} } : { type: 'EscalateTask', data: { task } };

/** People are reminded of what the secondment waits for; what stays late is brought to the CEO, task by task. */
export const chased = (stay: Stay, status: Status): readonly Promise<unknown>[] => [
  stay.chase(leaves(status), lateTasks),
  stay.until(leaves(status), { at: (s) => next(s)?.at, then: (s) => bring(next(s)!.task), key: 'late' }),
];
