import type { ParticipationCommand } from './index.js';
import type { Status } from './state.js';

/** What the intake of an application brings about in it, by the events of the intake. */
export type FromIntake = 'SelectionDecided' | 'CandidateMovedUp' | 'IntakeClosed';
type CommandType = ParticipationCommand['type'];
/** Which commands may take somebody on from a status, and where to; every other leaves them where they are. */
export type Ways = Readonly<Partial<Record<CommandType | FromIntake, readonly Status[]>>>;

const applying = { SubmitApplication: ['Submitted'] } as const;
const notEligible = { DecideFixedTermQuestion: ['NotSelected'] } as const;
const withdrawing = { WithdrawApplication: ['Withdrawn'], ...notEligible } as const;
const joining = {
  JoinProgramme: ['Participating'],
  AcknowledgeCommitment: ['Participating'],
  DecideJoining: ['Participating', 'NotSelected'],
} as const;

/** The deciders' own map: a walk through what runs proves that each of these ways is taken and no other. */
export const ways: Readonly<Record<Status, Ways>> = {
  NotApplied: applying,
  Submitted: {
    EndorseApplication: ['WithPanel'],
    CommentWithoutEndorsing: ['WithPanel'],
    ForwardApplication: ['WithPanel'],
    ...withdrawing,
  },
  WithPanel: { SelectionDecided: ['Offered', 'WaitListed', 'NotSelected'], ...withdrawing },
  WaitListed: { CandidateMovedUp: ['Offered'], IntakeClosed: ['NotSelected'], ...withdrawing },
  Offered: {
    AcceptPlace: ['Accepted'],
    DeclinePlace: ['Declined'],
    DeferEntry: ['Deferred'],
    LapseOffer: ['Declined'],
    ...withdrawing,
  },
  Accepted: { ...joining, DeferEntry: ['Deferred'], ...withdrawing },
  Deferred: { ...joining, ...withdrawing },
  Participating: {
    OpenContinuation: ['ContinuationPending'],
    PauseParticipation: ['Paused'],
    CompleteProgramme: ['Completed'],
    LeaveProgramme: ['Left'],
  },
  ContinuationPending: {
    DecideContinuation: ['Participating', 'NotContinued'],
    PauseParticipation: ['Paused'],
    CompleteProgramme: ['Completed'],
    LeaveProgramme: ['Left'],
  },
  Paused: {
    ResumeParticipation: ['Participating', 'ContinuationPending'],
    DecideContinuation: ['NotContinued'],
    LeaveProgramme: ['Left'],
  },
  NotContinued: { DecideAppeal: ['Participating'], ...applying },
  Completed: { VoidAccreditation: ['Participating'] },
  NotSelected: applying,
  Withdrawn: applying,
  Declined: applying,
  Left: applying,
};

/** A place in the talent pool is looked at again wherever somebody stands. */
const always = ['OpenPoolReview', 'EscalateTask'] as const;
/** What the process does by itself once it is due, by the status in which it waits for that; also what leaves somebody where they are. */
export const ownActs: Readonly<Partial<Record<Status, readonly CommandType[]>>> = {
  Submitted: ['ForwardApplication', ...always],
  WithPanel: always,
  WaitListed: always,
  Offered: ['LapseOffer', ...always],
  Accepted: ['JoinProgramme', ...always],
  Deferred: ['JoinProgramme', ...always],
  Participating: ['OpenContinuation', ...always],
  ContinuationPending: always,
  Paused: ['OpenContinuation', ...always],
  NotContinued: ['CloseAppealTime', ...always],
  Completed: always,
  NotSelected: always,
  Withdrawn: always,
  Declined: always,
  Left: always,
};
