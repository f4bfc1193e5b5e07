import { expect, test } from '@jest/globals';
import type { Actor, StaffId } from '#libs/kernel/index.js';
import { ada, ben, ceo, headOfAsh, headOfBirch, hr, slt, stranger } from '../../support/people.js';
import { aCycle, commandTypes, givenBy, ofTheProcess, type CommandType } from './commands.js';
import { matrix } from './matrix.js';
import { situations, whenDue, type SituationName } from './situations.js';
import { inShort, itself } from './world.js';

const askers: Readonly<Record<string, StaffId | Actor>> = {
  themself: ada,
  colleague: ben,
  head: headOfAsh,
  'other head': headOfBirch,
  HR: hr,
  SLT: slt,
  CEO: ceo,
  stranger,
  process: itself,
  cycle: aCycle,
};
/** Who may give each command where it can be given; everybody else is refused. */
const may: Readonly<Record<CommandType, readonly (keyof typeof askers)[]>> = {
  SubmitApplication: ['themself'],
  WithdrawApplication: ['themself'],
  AcceptPlace: ['themself'],
  DeclinePlace: ['themself'],
  DeferEntry: ['themself'],
  AcknowledgeCommitment: ['themself'],
  AppealContinuation: ['themself'],
  EndorseApplication: ['head'],
  CommentWithoutEndorsing: ['head'],
  ForwardApplication: ['process'],
  LapseOffer: ['process'],
  JoinProgramme: ['process'],
  OpenContinuation: ['process'],
  CloseAppealTime: ['process'],
  OpenPoolReview: ['process'],
  EscalateTask: ['process'],
  EnterCycle: ['cycle'],
  DecideFixedTermQuestion: ['HR'],
  DecideJoining: ['HR'],
  AwardAccreditation: ['HR'],
  VoidAccreditation: ['HR'],
  RecordChangeOfSchool: ['HR'],
  CompleteProgramme: ['HR'],
  EnterTalentPool: ['HR'],
  RenewPoolMembership: ['HR'],
  AddPlanElement: ['themself', 'head', 'HR', 'SLT'],
  DropPlanElement: ['themself', 'head', 'HR', 'SLT'],
  RecordActivity: ['themself', 'head', 'HR', 'SLT'],
  CompletePlanElement: ['themself'],
  PauseParticipation: ['themself', 'HR'],
  ResumeParticipation: ['themself', 'HR'],
  EndPoolMembership: ['themself', 'HR'],
  LeaveProgramme: ['themself'],
  RecordObjectivesFact: ['head', 'HR'],
  RecordAppraisalFact: ['head', 'HR'],
  DecideContinuation: ['SLT'],
  DecideAppeal: ['CEO'],
};

/** A situation in which the command is accepted. */
const where = (type: CommandType): SituationName =>
  [...matrix].find(([, row]) => !row.get(type)?.startsWith('no: '))![0] as SituationName;

test.each(commandTypes)('%s is given by those whose word it is, and by nobody else', (type) => {
  const [world, at] = situations[where(type)];
  const asking = givenBy(type, world, ofTheProcess(type) ? whenDue : at);
  const accepted = Object.keys(askers).filter(
    (name) => !inShort(world, { ...asking, by: askers[name]! }).startsWith('no: '),
  );
  expect(accepted).toEqual(may[type]);
});
