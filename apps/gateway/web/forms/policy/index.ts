import type { PolicyCommand } from '#libs/domain/policy/index.js';
import type { SharedCommand } from '#libs/domain/process/index.js';
import { taskForms, type CommandOfDocuments } from '../shared/task-forms.js';
import { allLasting } from '../shared/without-task.js';
import { findingForms } from './findings.js';
import { registerForms } from './register.js';
import { reviewForms } from './review.js';

/** What a policy does by itself; nobody is asked. */
type CommandOfProcess =
  | 'RecordReading'
  | 'RecordUnreadable'
  | 'OpenDueReview'
  | 'RecordComparison'
  | 'CloseConsultation'
  | 'ReachRung'
  | 'MarkOverdue'
  | 'EscalateTask';
type HumanCommand = Exclude<(PolicyCommand | SharedCommand)['type'], CommandOfProcess | CommandOfDocuments>;

/** A form for every command that a person gives about a policy; one without does not compile. */
export const policyForms = allLasting<HumanCommand>({
  ...registerForms,
  ...reviewForms,
  ...findingForms,
  ...taskForms,
});
