import { taskRungs } from '../domain/ldp-participation/deadlines.js';
import type { ParticipationCase } from '../domain/ldp-participation/fold.js';
import type { ParticipationCommand } from '../domain/ldp-participation/index.js';
import { hasBegun, stepIn, type Status } from '../domain/ldp-participation/state.js';
import { ownActs, ways, type FromIntake } from '../domain/ldp-participation/ways.js';
import type { Instant } from '../kernel/index.js';
import { firstEscalation } from './escalation.js';
import type { ProcessMap } from './map.js';

type CommandType = ParticipationCommand['type'];
const itself = 'the process itself';
const applicant = 'the applicant';
const hr = 'HR';
const endorser = 'the Head of the school, or who stands in';
const accompanying = 'the participant, HR, SLT or the Head of the school';
const themselfOrHr = 'the participant or HR';
const reporter = 'the Head of the school, who stands in, or HR';
/** Who gives each command, or brings about what the intake does. */
const givers: Readonly<Record<CommandType | FromIntake, string>> = {
  SubmitApplication: applicant,
  WithdrawApplication: applicant,
  EndorseApplication: endorser,
  CommentWithoutEndorsing: endorser,
  ForwardApplication: itself,
  EnterCycle: 'the intake, once it is open',
  DecideFixedTermQuestion: hr,
  AcceptPlace: applicant,
  DeclinePlace: applicant,
  DeferEntry: applicant,
  LapseOffer: itself,
  AcknowledgeCommitment: applicant,
  JoinProgramme: itself,
  DecideJoining: hr,
  AddPlanElement: accompanying,
  CompletePlanElement: 'who owns the element',
  DropPlanElement: accompanying,
  RecordActivity: accompanying,
  AwardAccreditation: hr,
  VoidAccreditation: hr,
  PauseParticipation: themselfOrHr,
  ResumeParticipation: themselfOrHr,
  RecordChangeOfSchool: hr,
  OpenContinuation: itself,
  RecordObjectivesFact: reporter,
  RecordAppraisalFact: reporter,
  DecideContinuation: 'SLT or the CEO, once it is late',
  AppealContinuation: 'the participant',
  DecideAppeal: 'the CEO, or another who did not decide',
  CloseAppealTime: itself,
  CompleteProgramme: hr,
  LeaveProgramme: themselfOrHr,
  EnterTalentPool: hr,
  OpenPoolReview: itself,
  RenewPoolMembership: hr,
  EndPoolMembership: themselfOrHr,
  EscalateTask: itself,
  SelectionDecided: 'the panel of the intake',
  CandidateMovedUp: 'whoever gives up a place of the intake, or HR',
  IntakeClosed: 'the intake, once it has joined',
};
/** What the intake does, as a command says what it does. */
const outside: Readonly<Record<FromIntake, string>> = {
  SelectionDecided: 'Let the decisions of the panel take effect',
  CandidateMovedUp: 'Leave or add a place for the first on the wait-list',
  IntakeClosed: 'Close the wait-list',
};

const joins = (state: ParticipationCase): Instant | undefined => {
  const step = stepIn(state, 'Accepted', 'Deferred');
  return step?.question ? undefined : step?.joinsAt;
};
const looks = (state: ParticipationCase): Instant | undefined =>
  hasBegun(state) && !state.continuation ? stepIn(state, 'Participating', 'Paused')?.continuationAt : undefined;
const ofPool = (state: ParticipationCase): Instant | undefined =>
  hasBegun(state) && state.pool && !state.pool.review ? state.pool.reviewAt : undefined;
const appealEnds = (state: ParticipationCase): Instant | undefined => {
  const step = stepIn(state, 'NotContinued');
  return step?.appeal === 'open' ? step.appealBy : undefined;
};
const due: Readonly<Partial<Record<CommandType, (state: ParticipationCase) => Instant | undefined>>> = {
  ForwardApplication: (state) => stepIn(state, 'Submitted')?.forwardAt,
  LapseOffer: (state) => stepIn(state, 'Offered')?.expires,
  JoinProgramme: joins,
  OpenContinuation: looks,
  CloseAppealTime: appealEnds,
  OpenPoolReview: ofPool,
  EscalateTask: (state) => (hasBegun(state) ? firstEscalation(taskRungs(state), state.escalated) : undefined),
};

const over: readonly Status[] = ['NotApplied', 'NotSelected', 'Withdrawn', 'Declined', 'Completed', 'Left'];
/** How somebody takes part in the programme, from the application on. */
export const participationMap: ProcessMap = {
  process: 'ldp-participation',
  title: 'How somebody takes part in the programme',
  every: 'How everybody takes part in the programme',
  thing: 'participation',
  ways,
  ownActs,
  begins: 'NotApplied',
  isOpen: (status) => !over.includes(status as Status),
  giver: (command) => givers[command as CommandType],
  isOwn: (command) => givers[command as CommandType] === itself,
  outside: (by) => outside[by as FromIntake],
  due: (command, state) => due[command as CommandType]?.(state),
};
