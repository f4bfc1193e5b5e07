import type { ActingUpCommand } from '#libs/domain/acting-up/index.js';
import type { Actor, StaffId, StreamId } from '#libs/kernel/index.js';
import { hr, slt } from '../../support/people.js';
import * as its from './trust.js';
import { day, type Asking } from './world.js';

type Data = { readonly [T in ActingUpCommand['type']]: Extract<ActingUpCommand, { type: T }>['data'] };
const { reason } = its;
/** What each type of command holds in the ordinary course of things; a new command fails to compile here. */
const ordinary: Data = {
  ArrangeActingUp: { post: its.headship, staff: its.d, from: day('2027-02-01'), cause: its.secondment },
  BeginActing: {},
  DetermineAllowance: { decision: 'as-the-post', effectiveFrom: day('2027-02-01') },
  RecordSection128: { outcome: 'clear', checkedOn: day('2027-02-02'), note: reason },
  EscalateActing: { what: 'allowance' },
  AmendActing: { from: day('2027-02-01'), to: day('2027-06-30'), uncovered: true, reason },
  EndActing: { on: day('2027-03-15'), holderReturns: false, uncovered: true, reason },
  CloseActing: {},
  CancelActing: { reason },
  VoidActing: { reason },
  ProposeUnwinding: { on: day('2027-03-22') },
  ApplyUnwinding: { proposal: 1 },
  RejectUnwinding: { proposal: 1, reason },
  EscalateUnwinding: {},
};
export type CommandType = keyof Data;
export const commandTypes = Object.keys(ordinary) as CommandType[];
const ofSlt: readonly CommandType[] = ['DetermineAllowance', 'ApplyUnwinding', 'RejectUnwinding'];
const ofTheProcess: readonly CommandType[] = ['BeginActing', 'EscalateActing', 'CloseActing', 'EscalateUnwinding'];

/** The ordinary command by the right person. */
export const given = (type: CommandType, stream: StreamId, at: string): Asking => {
  const by: StaffId | Actor = ofTheProcess.includes(type) ? its.itself(stream) : ofSlt.includes(type) ? slt : hr;
  return { stream, type, data: ordinary[type], by, at };
};
