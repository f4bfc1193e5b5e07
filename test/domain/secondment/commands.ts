import type { SecondmentCommand } from '#libs/domain/secondment/index.js';
import { dayAfter, type Actor, type StaffId } from '#libs/kernel/index.js';
import { ada, ceo, headOfAsh, headOfBirch, hr, hrTwo, slt } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, itself, keysIn, type Asking, type World } from './world.js';

export type CommandType = SecondmentCommand['type'];
const { reason, day } = its;
const anInternalPost: Actor = { kind: 'process', id: 'internal-post-00000000-0000-4000-8000-000000000001' as never };
const opening = {
  title: 'Head of School',
  secondee: ada,
  homeSchool: 'school-ash',
  hostSchool: 'school-birch',
  from: day(its.first),
  onLdp: true,
  arisesFrom: 'appointment-1',
};

/** Each command as the right person gives it, with what it says. */
export const commands: Readonly<Record<CommandType, readonly [StaffId | Actor, (world: World) => object]>> = {
  RequestSecondment: [hr, () => its.asked],
  OpenSecondment: [anInternalPost, () => opening],
  ReleaseSecondee: [headOfAsh, () => ({})],
  RefuseRelease: [headOfAsh, () => ({ reason })],
  WriteAgreement: [hr, () => its.terms],
  SignAgreement: [
    ada,
    (world) => ({ version: keysIn(world).includes('decide-extension') ? 1 : latest(world), as: 'secondee' }),
  ],
  RecordPartnerSignature: [hr, () => ({ version: 1, statement: reason })],
  CancelSecondment: [hr, () => ({ reason })],
  BeginSecondment: [itself, () => ({})],
  EscalateTask: [itself, (world) => ({ task: keysIn(world)[0] ?? 'release-secondee' })],
  SetObjective: [headOfBirch, () => ({ objective: reason })],
  AcknowledgeObjective: [ada, () => ({})],
  RecordObjectiveOutcome: [headOfBirch, () => ({ outcome: 'met', note: reason })],
  OpenReview: [itself, () => ({})],
  RecordReview: [headOfAsh, () => ({ review: 1, as: 'home', goesWell: true, note: reason })],
  RequestExtension: [hr, () => ({ until: day('2028-06-30'), reason })],
  DecideExtension: [slt, () => ({ extension: 1, decision: 'approve' })],
  WithdrawExtension: [hr, () => ({ extension: 1, reason })],
  OpenReturn: [itself, () => ({})],
  EndEarly: [hr, () => ({ because: 'capability', lastDay: day('2028-01-15'), reason })],
  ResumeReturn: [headOfAsh, () => ({ reason })],
  StartRedeployment: [hr, () => ({})],
  SettlePermanence: [slt, () => ({ assignment: 'bens-cover', inFavourOf: 'secondee', reason })],
  PlanReturn: [hrTwo, () => ({ to: 'substantive' })],
  EndSecondment: [itself, () => ({})],
  ConvertToPermanent: [hr, () => ({ route: 'exemption', reason })],
  DecideExemption: [ceo, () => ({ decision: 'grant', from: day('2027-09-01'), reason })],
  RecordConversionOutcome: [hr, () => ({})],
  CompleteSecondment: [hrTwo, () => ({})],
  ProposeUnwinding: [hr, (world) => ({ on: dayOfReturn(world) })],
  ApplyUnwinding: [slt, () => ({ proposal: 1 })],
  RejectUnwinding: [slt, () => ({ proposal: 1, reason })],
  EscalateUnwinding: [itself, () => ({})],
};
function latest(world: World): number {
  return world.log.filter(({ event }) => event.type === 'AgreementWritten').length || 1;
}
function dayOfReturn(world: World) {
  const state = caseIn(world);
  return state.status === 'Returning' && 'stay' in state.step ? dayAfter(state.step.stay.lastDay) : day('2028-02-01');
}
export const commandTypes = Object.keys(commands) as readonly CommandType[];
export const givenBy = (type: CommandType, world: World, at: string): Asking => {
  const [by, data] = commands[type];
  return { type, by, data: data(world), at };
};
/** The process gives its own commands when they are due. */
export const ofTheProcess = (type: CommandType): boolean => commands[type][0] === itself;
