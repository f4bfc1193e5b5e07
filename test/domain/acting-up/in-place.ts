import type { CommandType } from './commands.js';
import type { SituationName } from './situations.js';

/** Where each command is in its place; a new command fails to compile here. */
export const inPlace: Readonly<Record<CommandType, SituationName>> = {
  ArrangeActingUp: 'NotArranged',
  BeginActing: 'Arranged',
  DetermineAllowance: 'Acting',
  RecordSection128: 'Acting: becomes management',
  EscalateActing: 'Acting',
  AmendActing: 'Acting',
  EndActing: 'Acting',
  CloseActing: 'Acting: its last day has passed',
  CancelActing: 'Arranged',
  VoidActing: 'Acting',
  ProposeUnwinding: 'Acting: keeps the absence',
  ApplyUnwinding: 'Acting: unwinding proposed',
  RejectUnwinding: 'Acting: unwinding proposed',
  EscalateUnwinding: 'Acting: unwinding proposed',
};
