import type { MeetingEvent } from './approval/events.js';
import type { PolicyCommand } from './index.js';
import type { Stage, Standing, Status } from './state.js';

type CommandType = PolicyCommand['type'];
/** Which commands, and which events of a meeting, may take a policy on from a status, and where to. */
export type Ways = Readonly<Partial<Record<CommandType | MeetingEvent['type'], readonly Status[]>>>;
const standings: readonly Standing[] = ['NotAdopted', 'InForce'];
const opens: Ways = { OpenReview: ['Drafting'], OpenDueReview: ['Drafting'], RecordImpact: ['Drafting'] };
const end: Ways = { WithdrawPolicy: ['Withdrawn'] };
const meeting: readonly Stage[] = ['Approving', 'AtMeeting', 'Approved'];

/** The decider's own map, for its diagram. */
export const ways: Readonly<Record<Status, Ways>> = {
  NotRegistered: { RegisterPolicy: ['Referenced', 'NotAdopted'] },
  Referenced: { TakeDocument: ['NotAdopted'], ...end },
  NotAdopted: { RecordAdoption: ['InForce'], ...opens, ...end },
  InForce: { ...opens, ...end },
  Withdrawn: {},
  Drafting: { OpenConsultation: ['Consulting'], SubmitDraft: ['Approving', 'AtMeeting'], ...end },
  Consulting: { CloseConsultation: ['Drafting'], ...end },
  Approving: {
    ApproveStep: meeting.filter((one) => one !== 'Approving'),
    ReturnDraft: ['Drafting'],
    EditDraft: ['Drafting'],
    ...end,
  },
  AtMeeting: {
    MeetingApproved: meeting.filter((one) => one !== 'AtMeeting'),
    ChairsActionTaken: meeting.filter((one) => one !== 'AtMeeting'),
    MeetingApprovedSubjectTo: ['Amending'],
    MeetingRefused: ['Drafting'],
    EditDraft: ['Drafting'],
    ...end,
  },
  Amending: { ConfirmAmendments: meeting, ReturnDraft: ['Drafting'], ...end },
  Approved: { Publish: standings.slice(1), EditDraft: ['Drafting'], ...end },
};

const whileLive = ['RecordReading', 'ReachRung', 'MarkOverdue', 'EscalateTask'] as const;
/** What the process does by itself, by the status in which it waits for that; also what leaves the policy where it is. */
export const ownActs: Readonly<Partial<Record<Status, readonly CommandType[]>>> = {
  Referenced: ['EscalateTask'],
  NotAdopted: [...whileLive, 'OpenDueReview'],
  InForce: [...whileLive, 'OpenDueReview'],
  Drafting: [...whileLive, 'RecordComparison'],
  Consulting: [...whileLive, 'CloseConsultation'],
  Approving: whileLive,
  AtMeeting: whileLive,
  Amending: whileLive,
  Approved: whileLive,
};
