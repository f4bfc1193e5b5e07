import type { LocalDate, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Ladder } from '../../process/rung.js';
import type { UnwindingPlan } from './words.js';

export type * from './words.js';

type OfProposal = Readonly<{ proposal: number }>;

/** What happens to a plan of unwinding, in the stream of the case at the chain's root. */
export type UnwindingEvent =
  | Message<'UnwindingProposed', OfProposal & UnwindingPlan & { by: StaffId; ladder: Ladder }>
  | Message<'UnwindingEscalated', OfProposal & { to: 'CEO' }>
  | Message<'UnwindingRejected', OfProposal & { by: StaffId; reason: Sealed }>
  | Message<'UnwindingApplied', OfProposal & { on: LocalDate; steps: UnwindingPlan['steps']; by: StaffId }>;
