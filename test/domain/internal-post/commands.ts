import type { InternalPostCommand } from '#libs/domain/internal-post/index.js';
import type { SharedCommand } from '#libs/domain/process/process.js';
import type { Actor, StaffId } from '#libs/kernel/index.js';
import { thisCase } from '../../support/given.js';
import { ash, headOfAsh, headOfBirch, hr, slt } from '../../support/people.js';
import { bensApplication, closing, day, sealed } from './histories.js';

type Any = InternalPostCommand | SharedCommand;
type Given = { readonly [T in Any['type']]: Extract<Any, { type: T }> };

/** One ordinary command of each type; a new command fails to compile here. */
export const commands: Given = {
  RequestPost: { type: 'RequestPost', data: { title: 'Deputy Head', school: ash } },
  ApproveRequest: { type: 'ApproveRequest', data: {} },
  RefuseRequest: { type: 'RefuseRequest', data: { reason: sealed('reason') } },
  EscalateApproval: { type: 'EscalateApproval', data: {} },
  OpenAdvert: { type: 'OpenAdvert', data: { closesAt: closing } },
  Apply: { type: 'Apply', data: { statement: sealed('statement') } },
  CloseAdvert: { type: 'CloseAdvert', data: {} },
  RelistPost: { type: 'RelistPost', data: {} },
  SelectCandidate: { type: 'SelectCandidate', data: { application: bensApplication, reason: sealed('reason') } },
  ProposeStartDate: { type: 'ProposeStartDate', data: { startsOn: day('2027-06-01') } },
  AgreeStartDate: { type: 'AgreeStartDate', data: { proposal: 1 } },
  AmendAppointment: { type: 'AmendAppointment', data: { startsOn: day('2027-05-04'), reason: sealed('reason') } },
  VoidAppointment: { type: 'VoidAppointment', data: { reason: sealed('reason') } },
  CancelPost: { type: 'CancelPost', data: { reason: sealed('reason') } },
  ClaimTask: { type: 'ClaimTask', data: { task: 'approve-request' } },
  ReleaseTask: { type: 'ReleaseTask', data: { task: 'approve-request' } },
};
export type CommandType = keyof typeof commands;
export const commandTypes = Object.keys(commands) as CommandType[];

/** Who gives each command in the ordinary course of things. */
export const rightPerson: Readonly<Record<CommandType, StaffId | Actor>> = {
  RequestPost: hr,
  ApproveRequest: slt,
  RefuseRequest: slt,
  EscalateApproval: { kind: 'process', id: thisCase },
  OpenAdvert: hr,
  Apply: headOfBirch,
  CloseAdvert: { kind: 'process', id: thisCase },
  RelistPost: hr,
  SelectCandidate: slt,
  ProposeStartDate: headOfAsh,
  AgreeStartDate: headOfAsh,
  AmendAppointment: hr,
  VoidAppointment: hr,
  CancelPost: hr,
  ClaimTask: slt,
  ReleaseTask: slt,
};
