import type { Message, StaffId } from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';
import type { ApplicationId, Rung } from './words.js';

/** Events that no command brings about any more; streams that hold them are folded for ever. */
export type FormerInternalPostEvent =
  /** SLT agreed that a post may be advertised, before it recorded why (now PostIdentified). */
  | Message<'RequestApproved', { approvedBy: StaffId }>
  /** SLT named the candidate, before there was a panel (now PanelDecided and the offer). */
  | Message<'CandidateSelected', { application: ApplicationId; by: StaffId; reason: Sealed; ladder: readonly Rung[] }>;
