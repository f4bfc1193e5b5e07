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
