import { cycleOf } from '#libs/domain/ldp-cycle/from-participation.js';
import type { ParticipationCommand } from '#libs/domain/ldp-participation/index.js';
import type { Actor, StaffId } from '#libs/kernel/index.js';
import { ada, ceo, headOfAsh, hr, slt } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, itself, keysIn, type Asking, type World } from './world.js';

export type CommandType = ParticipationCommand['type'];
const { reason, day } = its;
export const aCycle: Actor = { kind: 'process', id: cycleOf(day('2027-09-01')) };
const application = 1;
const continuation = 1;

/** The accreditation in the ledger, where there is one. */
const inLedger = (world: World): string => {
  const state = caseIn(world);
  return ('accreditations' in state && state.accreditations[0]?.accreditation) || 'accreditation-1';
};

/** Each command as the right person gives it, with what it says. */
export const commands: Readonly<Record<CommandType, readonly [StaffId | Actor, (world: World) => object]>> = {
  SubmitApplication: [ada, () => ({ statement: its.statement })],
  WithdrawApplication: [ada, () => ({})],
  EndorseApplication: [headOfAsh, () => ({ application })],
  CommentWithoutEndorsing: [headOfAsh, () => ({ application, comment: reason })],
  ForwardApplication: [itself, () => ({})],
  EnterCycle: [aCycle, () => ({})],
  DecideFixedTermQuestion: [hr, () => ({ application, decision: 'eligible', reason })],
  AcceptPlace: [ada, () => ({ application })],
  DeclinePlace: [ada, () => ({ application })],
  DeferEntry: [ada, () => ({ application, because: 'protected' })],
  LapseOffer: [itself, () => ({})],
  AcknowledgeCommitment: [ada, () => ({ application, version: 1 })],
  JoinProgramme: [itself, () => ({})],
  DecideJoining: [hr, () => ({ application, decision: 'end', reason })],
  AddPlanElement: [hr, () => ({ kind: 'cv-interview', description: reason, owner: ada, due: day('2030-01-01') })],
  CompletePlanElement: [ada, () => ({ element: 1, evidence: reason })],
  DropPlanElement: [ada, () => ({ element: 1, reason })],
  RecordActivity: [
    ada,
    () => ({ kind: 'coaching', from: day('2027-10-01'), to: day('2027-10-02'), ownTime: true, note: reason }),
  ],
  AwardAccreditation: [hr, () => ({ body: 'trust', title: 'Trust leader', from: day('2027-09-30') })],
  VoidAccreditation: [hr, (world) => ({ accreditation: inLedger(world), reason })],
  PauseParticipation: [ada, () => ({ because: 'sickness', from: day('2027-10-04'), reason })],
  ResumeParticipation: [ada, () => ({})],
  RecordChangeOfSchool: [hr, () => ({})],
  OpenContinuation: [itself, () => ({})],
  RecordObjectivesFact: [headOfAsh, () => ({ continuation, result: 'met', source: 'Review' })],
  RecordAppraisalFact: [
    headOfAsh,
    () => ({ continuation, result: 'good', source: 'Appraisal', finishedOn: day('2028-10-02') }),
  ],
  DecideContinuation: [slt, () => ({ continuation, decision: 'continue' })],
  AppealContinuation: [ada, () => ({ continuation, grounds: reason })],
  DecideAppeal: [ceo, () => ({ continuation, decision: 'dismissed', reason })],
  CloseAppealTime: [itself, () => ({})],
  CompleteProgramme: [hr, () => ({})],
  LeaveProgramme: [ada, () => ({ because: 'own-wish' })],
  EnterTalentPool: [hr, () => ({})],
  OpenPoolReview: [itself, () => ({})],
  RenewPoolMembership: [hr, () => ({})],
  EndPoolMembership: [ada, () => ({ reason })],
  EscalateTask: [
    itself,
    (world) => ({ task: keysIn(world).find((key) => !/^(answer|acknowledge|complete|appeal)/.test(key)) ?? 'none' }),
  ],
};
export const commandTypes = Object.keys(commands) as readonly CommandType[];
export const givenBy = (type: CommandType, world: World, at: string): Asking => {
  const [by, data] = commands[type];
  return { type, by, data: data(world), at };
};
/** The process gives its own commands when they are due. */
export const ofTheProcess = (type: CommandType): boolean => commands[type][0] === itself;
