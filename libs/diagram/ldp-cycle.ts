import { taskRungs } from '../domain/ldp-cycle/deadlines.js';
import type { CycleCase } from '../domain/ldp-cycle/fold.js';
import type { CycleCommand } from '../domain/ldp-cycle/index.js';
import { isOpened, type Begun, type Status, withPanel } from '../domain/ldp-cycle/state.js';
import { ownActs, ways, type FromParticipation } from '../domain/ldp-cycle/ways.js';
import type { Instant } from '../kernel/index.js';
import { firstEscalation } from './escalation.js';
import type { ProcessMap } from './map.js';

type CommandType = CycleCommand['type'];
const itself = 'the process itself';
const hr = 'HR';
const member = 'a member of the panel';
const slt = 'SLT or the CEO, once it is late';
/** Who gives each command, or brings about what a participation does. */
const givers: Readonly<Record<CommandType | FromParticipation, string>> = {
  OpenCycle: hr,
  ChangeCapacity: hr,
  SetUpPanel: hr,
  AddPanelMember: hr,
  DeclareInterests: member,
  RecusePanelMember: hr,
  AssessCriterion: member,
  GiveVerdict: member,
  WriteFeedback: member,
  CloseApplications: itself,
  DecideSelection: member,
  CloseIntake: itself,
  OpenReview: itself,
  RecordMinutes: slt,
  RecordStatus: slt,
  AddAction: slt,
  CompleteAction: 'who owns the action',
  PlanSecondment: slt,
  RecordSecondmentStarted: hr,
  DropPlannedSecondment: hr,
  CloseReview: slt,
  OpenExternalReview: itself,
  RecordExternalRecruitmentReview: 'the CEO',
  EscalateTask: itself,
  PlaceGivenUp: 'the last candidate who came late',
  ParticipantEnded: 'the last participant',
  ParticipantResumed: 'a participant',
};
/** What a participation does, as a command says what it does. */
const outside: Readonly<Record<FromParticipation, string>> = {
  PlaceGivenUp: 'Give up the place, or the way to one',
  ParticipantEnded: 'Complete, leave, or go on no more',
  ParticipantResumed: 'Take part again, because the end was undone',
};

const running = (state: CycleCase): Begun | undefined =>
  isOpened(state) && state.status === 'Running' ? state : undefined;
const closes = (state: CycleCase): Instant | undefined =>
  isOpened(state) && ['Selecting', 'Selected'].includes(state.status) && withPanel(state).length === 0
    ? state.closesAt
    : undefined;
const due: Readonly<Partial<Record<CommandType, (state: CycleCase) => Instant | undefined>>> = {
  CloseApplications: (state) => (isOpened(state) && state.status === 'Open' ? state.cutOffAt : undefined),
  CloseIntake: closes,
  OpenReview: (state) => running(state)?.nextReviewAt,
  OpenExternalReview: (state) => running(state)?.externalReviewAt,
  EscalateTask: (state) => (isOpened(state) ? firstEscalation(taskRungs(state), state.escalated) : undefined),
};

const over: readonly Status[] = ['NotOpened', 'Ended'];
/** How an intake of the programme goes, from its opening until its last participant has gone. */
export const cycleMap: ProcessMap = {
  process: 'ldp-cycle',
  title: 'How an intake of the programme goes',
  every: 'How every intake of the programme goes',
  thing: 'intake',
  ways,
  ownActs,
  begins: 'NotOpened',
  isOpen: (status) => !over.includes(status as Status),
  giver: (command) => givers[command as CommandType],
  isOwn: (command) => givers[command as CommandType] === itself,
  outside: (by) => outside[by as FromParticipation],
  due: (command, state) => due[command as CommandType]?.(state),
};
