import type { CycleCommand } from '#libs/domain/ldp-cycle/index.js';
import type { Actor, StaffId } from '#libs/kernel/index.js';
import { ceo, cora, dev, hr, slt, sltTwo } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, itself, keysIn, type Asking, type World } from './world.js';

export type CommandType = CycleCommand['type'];
const { reason, day } = its;
const [candidate, review, action, plan] = [1, 1, 1, 1];
/** A criterion of the first candidate that the member has not assessed. */
const criterion = (world: World, by: StaffId): string => {
  const state = caseIn(world);
  const [first] = 'candidates' in state ? state.candidates : [];
  const done = first?.marks.filter((mark) => mark.by === by).length ?? 0;
  return `criterion-${Math.min(2, done + 1)}`;
};

/** Each command as the right person gives it, with what it says. */
export const commands: Readonly<Record<CommandType, readonly [StaffId | Actor, (world: World) => object]>> = {
  OpenCycle: [hr, () => its.opening().data],
  ChangeCapacity: [hr, () => ({ capacity: 3, reason })],
  SetUpPanel: [hr, () => ({ members: its.panel })],
  AddPanelMember: [hr, () => ({ member: dev })],
  DeclareInterests: [cora, () => ({ conflicts: [] })],
  RecusePanelMember: [hr, () => ({ member: slt, because: 'unavailable', reason })],
  AssessCriterion: [slt, (world) => ({ candidate, criterion: criterion(world, slt), score: 2, evidence: reason })],
  GiveVerdict: [sltTwo, () => ({ candidate, decision: 'select', reason })],
  WriteFeedback: [slt, () => ({ candidate, reason, feedback: reason })],
  CloseApplications: [itself, () => ({})],
  DecideSelection: [slt, () => ({})],
  CloseIntake: [itself, () => ({})],
  OpenReview: [itself, () => ({})],
  RecordMinutes: [slt, () => ({ review, minutes: reason })],
  RecordStatus: [slt, () => ({ review, candidate, progress: 'on-track', final: false, note: reason })],
  AddAction: [slt, () => ({ review, owner: hr, due: day('2030-01-01'), text: reason })],
  CompleteAction: [hr, () => ({ action })],
  PlanSecondment: [slt, () => ({ review, candidate: 2, post: its.aPost })],
  RecordSecondmentStarted: [hr, () => ({ plan, secondment: its.aSecondment })],
  DropPlannedSecondment: [hr, () => ({ plan, reason })],
  CloseReview: [slt, () => ({ review })],
  OpenExternalReview: [itself, () => ({})],
  RecordExternalRecruitmentReview: [ceo, () => ({ review, needed: false, posts: [], note: reason })],
  EscalateTask: [itself, (world) => ({ task: keysIn(world)[0] ?? 'none' })],
};
export const commandTypes = Object.keys(commands) as readonly CommandType[];
export const givenBy = (type: CommandType, world: World, at: string): Asking => {
  const [by, data] = commands[type];
  return { type, by, data: data(world), at };
};
/** The process gives its own commands when they are due. */
export const ofTheProcess = (type: CommandType): boolean => commands[type][0] === itself;
