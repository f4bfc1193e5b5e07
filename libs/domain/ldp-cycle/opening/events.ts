import type { Instant, LocalDate, Message, SchoolId, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Criterion, Ladder } from '../words.js';

export type OpeningEvent =
  | Message<
      'CycleOpened',
      {
        joinsOn: LocalDate;
        cutOff: LocalDate;
        /** When no application of the intake can be handed in any more, and when none can come to the panel. */
        cutOffAt: Instant;
        closesAt: Instant;
        capacity: number;
        criteria: readonly Criterion[];
        /** Where HR looks after it. */
        school: SchoolId;
        by: StaffId;
        ladder: Ladder;
      }
    >
  | Message<'CapacityChanged', { capacity: number; was: number; reason: Sealed; by: StaffId }>
  | Message<'ApplicationsClosed', { candidates: number; ladder: Ladder }>
  | Message<'TaskEscalated', { task: string; to: 'CEO' }>;
