import { consultationEndsAt, opensAt, overdueAt, taskRungs } from '../domain/policy/deadlines.js';
import type { MeetingEvent } from '../domain/policy/approval/events.js';
import type { PolicyCase } from '../domain/policy/fold.js';
import type { PolicyCommand } from '../domain/policy/index.js';
import { isLive, type Status } from '../domain/policy/state.js';
import { ownActs, ways } from '../domain/policy/ways.js';
import type { Instant } from '../kernel/index.js';
import { firstEscalation } from './escalation.js';
import type { ProcessMap } from './map.js';

type CommandType = PolicyCommand['type'];
type FromMeeting = Exclude<MeetingEvent['type'], 'ChairsActionRatified' | 'PutOnAgenda' | 'TakenOffAgenda' | 'MeetingDeferred'>; // prettier-ignore
const itself = 'the process itself';
const hr = 'HR';
const editors = 'the owner or HR';
/** Who gives each command, or brings about what a meeting does. */
const givers: Readonly<Record<CommandType | FromMeeting, string>> = {
  RegisterPolicy: hr,
  ChangeResponsibility: hr,
  ChangeCadence: hr,
  RecordAdoption: hr,
  RecordAdoptionAtSchool: 'the Head of the school',
  WithdrawPolicy: hr,
  LinkPolicy: hr,
  UnlinkPolicy: hr,
  RecordImpact: editors,
  TakeDocument: hr,
  RecordReading: itself,
  RecordUnreadable: itself,
  DecideFinding: editors,
  OpenReview: hr,
  OpenDueReview: itself,
  EditDraft: editors,
  RecordComparison: itself,
  OpenConsultation: editors,
  RecordConsultationAnswers: editors,
  CloseConsultation: itself,
  RecordEqualityImpact: editors,
  SubmitDraft: editors,
  ApproveStep: 'the owner, SLT or the CEO, one after the other',
  ConfirmAmendments: 'a governor',
  ReturnDraft: 'whoever is asked to approve',
  Publish: hr,
  Acknowledge: 'a member of staff',
  ReachRung: itself,
  MarkOverdue: itself,
  EscalateTask: itself,
  MeetingApproved: 'the board or a committee',
  MeetingApprovedSubjectTo: 'the board or a committee',
  MeetingRefused: 'the board or a committee',
  ChairsActionTaken: 'the chair of the board or of a committee',
};
/** What a meeting does, as a command says what it does. */
const outside: Readonly<Record<FromMeeting, string>> = {
  MeetingApproved: 'Approve at a meeting',
  MeetingApprovedSubjectTo: 'Approve at a meeting, subject to amendments',
  MeetingRefused: 'Refuse at a meeting',
  ChairsActionTaken: 'Approve by the chair’s action',
};

const due: Readonly<Partial<Record<CommandType, (state: PolicyCase) => Instant | undefined>>> = {
  OpenDueReview: opensAt,
  CloseConsultation: consultationEndsAt,
  MarkOverdue: overdueAt,
  EscalateTask: (state) => (isLive(state) ? firstEscalation(taskRungs(state), state.escalated) : undefined),
};

const over: readonly Status[] = ['NotRegistered', 'Withdrawn'];
/** How a policy lives, from the register through one review after the other until it is withdrawn. */
export const policyMap: ProcessMap = {
  process: 'policy',
  title: 'How a policy is kept reviewed',
  every: 'How every policy is kept reviewed',
  thing: 'policy',
  ways,
  ownActs,
  begins: 'NotRegistered',
  isOpen: (status) => !over.includes(status as Status),
  giver: (command) => givers[command as CommandType],
  isOwn: (command) => givers[command as CommandType] === itself,
  outside: (by) => outside[by as FromMeeting],
  due: (command, state) => due[command as CommandType]?.(state),
};
