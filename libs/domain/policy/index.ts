import type { AnyMessage } from '../../kernel/index.js';
import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import type { PolicyEvent } from './events.js';
import { policyFold } from './fold.js';
import { papers } from './papers.js';
import { summary, type Policy } from './state.js';
import { approveStep } from './approval/approve-step.js';
import { confirmAmendments } from './approval/confirm-amendments.js';
import { returnDraft } from './approval/return-draft.js';
import { submitDraft } from './approval/submit-draft.js';
import { linkPolicy } from './links/link-policy.js';
import { recordImpact } from './links/record-impact.js';
import { unlinkPolicy } from './links/unlink-policy.js';
import { acknowledge } from './published/acknowledge.js';
import { publish } from './published/publish.js';
import { decideFinding } from './reading/decide-finding.js';
import { recordReading } from './reading/record-reading.js';
import { recordUnreadable } from './reading/record-unreadable.js';
import { takeDocument } from './reading/take-document.js';
import { changeCadence } from './register/change-cadence.js';
import { changeResponsibility } from './register/change-responsibility.js';
import { recordAdoption } from './register/record-adoption.js';
import { recordAdoptionAtSchool } from './register/record-adoption-at-school.js';
import { registerPolicy } from './register/register-policy.js';
import { withdrawPolicy } from './register/withdraw-policy.js';
import { escalateTask } from './reminders/escalate-task.js';
import { markOverdue } from './reminders/mark-overdue.js';
import { reachRung } from './reminders/reach-rung.js';
import { closeConsultation } from './review/close-consultation.js';
import { editDraft } from './review/edit-draft.js';
import { openConsultation } from './review/open-consultation.js';
import { openDueReview } from './review/open-due-review.js';
import { openReview } from './review/open-review.js';
import { recordComparison } from './review/record-comparison.js';
import { recordConsultationAnswers } from './review/record-consultation-answers.js';
import { recordEqualityImpact } from './review/record-equality-impact.js';

const handlers = {
  RegisterPolicy: registerPolicy,
  ChangeResponsibility: changeResponsibility,
  ChangeCadence: changeCadence,
  RecordAdoption: recordAdoption,
  RecordAdoptionAtSchool: recordAdoptionAtSchool,
  WithdrawPolicy: withdrawPolicy,
  LinkPolicy: linkPolicy,
  UnlinkPolicy: unlinkPolicy,
  RecordImpact: recordImpact,
  TakeDocument: takeDocument,
  RecordReading: recordReading,
  RecordUnreadable: recordUnreadable,
  DecideFinding: decideFinding,
  OpenReview: openReview,
  OpenDueReview: openDueReview,
  EditDraft: editDraft,
  RecordComparison: recordComparison,
  OpenConsultation: openConsultation,
  RecordConsultationAnswers: recordConsultationAnswers,
  CloseConsultation: closeConsultation,
  RecordEqualityImpact: recordEqualityImpact,
  SubmitDraft: submitDraft,
  ApproveStep: approveStep,
  ConfirmAmendments: confirmAmendments,
  ReturnDraft: returnDraft,
  Publish: publish,
  Acknowledge: acknowledge,
  ReachRung: reachRung,
  MarkOverdue: markOverdue,
  EscalateTask: escalateTask,
} as const;
export type PolicyCommand = CommandOf<typeof handlers>;
export type PolicyRefusal = RefusalOf<typeof handlers>;

/** The clauses of a document are for those who look at it: the fold passes over them, and there may be thousands. */
const carried = (event: AnyMessage): AnyMessage =>
  event.type === 'ReadingRecorded' ? { ...event, data: { ...(event.data as object), clauses: [] } } : event;

/** A policy's whole life: registered, read, adopted, reviewed time after time, and in force until it is withdrawn. */
export const policy = defineProcess<Policy, PolicyEvent, typeof handlers>({
  name: 'policy',
  ...policyFold,
  summary,
  papers,
  carried,
  handlers,
});
