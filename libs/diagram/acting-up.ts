import type { ActingUpCase } from '../domain/acting-up/fold.js';
import type { ActingUpCommand } from '../domain/acting-up/index.js';
import { hasBegun, isOpen, type Status } from '../domain/acting-up/state.js';
import { ownActs, ways } from '../domain/acting-up/ways.js';
import type { Instant } from '../kernel/index.js';
import type { ProcessMap } from './map.js';

type CommandType = ActingUpCommand['type'];
const itself = 'the process itself';
/** Who gives each command. */
const givers: Readonly<Record<CommandType, string>> = {
  ArrangeActingUp: 'HR',
  BeginActing: itself,
  DetermineAllowance: 'whoever the Trust’s rules name, SLT or the CEO',
  RecordSection128: 'HR',
  EscalateActing: itself,
  AmendActing: 'HR',
  EndActing: 'HR',
  CloseActing: itself,
  CancelActing: 'HR',
  VoidActing: 'HR',
  ProposeUnwinding: 'HR',
  ApplyUnwinding: 'SLT or the CEO, once it is late',
  RejectUnwinding: 'SLT or the CEO, once it is late',
  EscalateUnwinding: itself,
};

const rung = (owed: object | undefined): Instant | undefined => {
  const { ladder, escalated } = (owed ?? {}) as { ladder?: readonly { kind: string; at: Instant }[]; escalated?: boolean }; // prettier-ignore
  return escalated ? undefined : ladder?.find(({ kind }) => kind === 'escalate')?.at;
};
/** When the last day has passed, of acting or of the absence behind it. */
const closes = (state: ActingUpCase): Instant | undefined => {
  if (!hasBegun(state)) return undefined;
  if (state.status === 'Acting') return state.link.endsAt;
  if (!state.over) return state.endsAt;
  return state.absence?.over === false ? state.absence.endsAt : undefined;
};
const due = (command: CommandType, state: ActingUpCase): Instant | undefined => {
  if (command === 'BeginActing') return state.status === 'Arranged' ? state.link.startsAt : undefined;
  if (command === 'CloseActing') return closes(state);
  if (!hasBegun(state)) return undefined;
  if (command === 'EscalateUnwinding') return rung(state.unwinding.open);
  if (command !== 'EscalateActing') return undefined;
  return [rung(state.allowance), rung(state.section128)].filter((at) => at !== undefined).sort()[0];
};

/** How somebody comes to act up, and back. */
export const actingUpMap: ProcessMap = {
  process: 'acting-up',
  title: 'How somebody acts up',
  every: 'How everybody acts up',
  thing: 'case of acting up',
  ways,
  ownActs,
  begins: 'NotArranged',
  isOpen: (status) => isOpen({ status: status as Status }),
  giver: (command) => givers[command as CommandType],
  isOwn: (command) => givers[command as CommandType] === itself,
  due: (command, state) => due(command as CommandType, state),
};
