import type { Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Ladder, Specification } from '../words.js';

export type DescriptionEvent =
  | Message<'JobDescriptionWritten', Specification & { by: StaffId; ladder: Ladder }>
  | Message<'JobDescriptionApproved', { version: number; by: StaffId; ladder: Ladder }>
  | Message<'JobDescriptionSentBack', { version: number; by: StaffId; reason: Sealed; ladder: Ladder }>;
