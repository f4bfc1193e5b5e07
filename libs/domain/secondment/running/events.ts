import type { Instant, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Destination, Ladder, Next, Stay } from '../words.js';

export type RunningEvent =
  | Message<'SecondmentStarted', Stay & { nextReviewAt: Instant }>
  | Message<'TaskEscalated', { task: string; to: 'CEO' }>
  /** `voids` what subscribers were told beforehand, where the sides had agreed already. */
  | Message<'SecondmentCancelled', { by: StaffId; reason: Sealed; voids?: Stay }>
  | Message<'SecondmentEnded', Stay & { to: Destination; next?: Next; ladder: Ladder }>
  | Message<'SecondmentCompleted', { by: StaffId }>;
