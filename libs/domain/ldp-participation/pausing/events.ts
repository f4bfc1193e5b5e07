import type { LocalDate, Message, SchoolId, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';

export type PausingEvent =
  /** The event says whether the reason is protected and not which it is: that would be about somebody's health or family. */
  | Message<'ParticipationPaused', { from: LocalDate; protected: boolean; reason: Sealed; by: StaffId }>
  | Message<'ParticipationResumed', { on: LocalDate; by: StaffId }>
  | Message<'SchoolChanged', { from: SchoolId; to: SchoolId; on: LocalDate; by: StaffId }>;
