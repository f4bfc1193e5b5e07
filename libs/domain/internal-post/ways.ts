import type { InternalPostCommand } from './index.js';
import type { Status } from './state.js';

/** Which commands may take a post on from a status, and where to; every other leaves it where it is. */
export type Ways = Readonly<Partial<Record<InternalPostCommand['type'], readonly Status[]>>>;

/** The deciders' own map: a walk through what runs proves that each of these ways is taken and no other. */
export const ways: Readonly<Record<Status, Ways>> = {
  NotRequested: {
    RequestPost: ['Requested', 'Describing'],
    OpenPost: ['Requested'],
  },
  Requested: {
    IdentifyPost: ['Describing'],
    RefuseRequest: ['Refused'],
    FreezePost: ['Frozen'],
    CancelPost: ['Cancelled'],
  },
  Describing: {
    ApproveJobDescription: ['Approved'],
    FreezePost: ['Frozen'],
    CancelPost: ['Closed', 'Cancelled'],
  },
  Approved: {
    WriteJobDescription: ['Describing'],
    OpenAdvert: ['Advertised'],
    FreezePost: ['Frozen'],
    CancelPost: ['Closed', 'Cancelled'],
  },
  Advertised: {
    CloseAdvertEarly: ['Sifting', 'AwaitingRoute'],
    CloseAdvert: ['Sifting', 'AwaitingRoute'],
    FreezePost: ['Frozen'],
    CancelPost: ['Closed', 'Cancelled'],
  },
  Sifting: {
    WithdrawApplication: ['AwaitingRoute'],
    RecordWithdrawal: ['AwaitingRoute'],
    DecideLateApplication: ['AwaitingRoute'],
    DecideEligibility: ['AwaitingRoute'],
    ConfirmShortlist: ['Interviewing'],
    ConfirmNoneMeets: ['ExternalRoute'],
    FreezePost: ['Frozen'],
    CancelPost: ['Closed', 'Cancelled'],
  },
  Interviewing: {
    WithdrawApplication: ['Sifting', 'Deciding', 'AwaitingRoute'],
    RecordWithdrawal: ['Sifting', 'Deciding', 'AwaitingRoute'],
    RecusePanelMember: ['Deciding'],
    DeclareInterest: ['Deciding'],
    ScoreInterview: ['Deciding'],
    FreezePost: ['Frozen'],
    CancelPost: ['Closed', 'Cancelled'],
  },
  Deciding: {
    WithdrawApplication: ['Sifting', 'AwaitingRoute'],
    RecordWithdrawal: ['Sifting', 'AwaitingRoute'],
    AddPanelMember: ['Offering', 'AwaitingRoute'],
    RescheduleInterview: ['Interviewing'],
    AgreeRanking: ['Offering', 'AwaitingRoute'],
    FreezePost: ['Frozen'],
    CancelPost: ['Closed', 'Cancelled'],
  },
  Offering: {
    RecordCondition: ['AwaitingRoute', 'Appointed', 'ExternallyFilled'],
    AgreeStartDate: ['AwaitingRoute', 'Appointed', 'ExternallyFilled'],
    BringUpReserve: ['AwaitingRoute'],
    AgreeAmendment: ['AwaitingRoute', 'Appointed', 'ExternallyFilled', 'Closed'],
    DeclineAmendment: ['AwaitingRoute', 'Appointed', 'ExternallyFilled', 'Closed'],
    KeepAppointment: ['AwaitingRoute', 'Appointed', 'ExternallyFilled', 'Closed'],
    FreezePost: ['Frozen'],
    CancelPost: ['Closed', 'Cancelled'],
  },
  AwaitingRoute: {
    OpenExternalRoute: ['External'],
    RelistPost: ['Approved'],
    HoldPost: ['Frozen'],
    FreezePost: ['Frozen'],
    CloseUnfilled: ['Closed'],
    CancelPost: ['Closed', 'Cancelled'],
  },
  ExternalRoute: {
    OpenExternalRoute: ['External'],
    RelistPost: ['Approved'],
    HoldPost: ['Frozen'],
    FreezePost: ['Frozen'],
    CloseUnfilled: ['Closed'],
    CancelPost: ['Closed', 'Cancelled'],
  },
  External: {
    RecordExternalOutcome: ['Offering', 'AwaitingRoute', 'ExternallyFilled'],
    FreezePost: ['Frozen'],
    CancelPost: ['Closed', 'Cancelled'],
  },
  Frozen: {
    ReopenPost: [
      'Requested',
      'Describing',
      'Approved',
      'Advertised',
      'Sifting',
      'Interviewing',
      'Deciding',
      'Offering',
      'AwaitingRoute',
      'ExternalRoute',
      'External',
    ],
    CancelPost: ['Closed', 'Cancelled'],
  },
  Appointed: {
    AmendAppointment: ['Offering'],
    WithdrawFromAppointment: ['Offering'],
    RecordAppointeeWithdrawal: ['Offering'],
  },
  ExternallyFilled: {
    AmendAppointment: ['Offering'],
    WithdrawFromAppointment: ['Offering'],
    RecordAppointeeWithdrawal: ['Offering'],
  },
  Closed: {
    AmendAppointment: ['Offering'],
    WithdrawFromAppointment: ['Offering'],
    RecordAppointeeWithdrawal: ['Offering'],
  },
  Refused: {},
  Cancelled: {},
};

/** What the process does by itself once it is due, by the status in which it waits for that; also what leaves the post where it is. */
export const ownActs: Readonly<Partial<Record<Status, readonly InternalPostCommand['type'][]>>> = {
  Requested: ['EscalateApproval'],
  Describing: ['EscalateApproval'],
  Advertised: ['CloseAdvert'],
  Interviewing: ['OpenScoring'],
  Offering: ['LapseOffer', 'EscalateStartDate', 'BringUpReserve'],
  AwaitingRoute: ['EscalateApproval'],
  ExternalRoute: ['EscalateApproval'],
};
