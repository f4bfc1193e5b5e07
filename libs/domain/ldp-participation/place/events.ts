import type { Instant, LocalDate, Message, StaffId, StreamId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Ladder, Progress, Standing, VoidedBecause } from '../words.js';

/** What the cycle of an intake brings about in somebody's participation. */
export type CycleEvent =
  | Message<
      'PlaceOffered',
      Standing & { cycle: StreamId; joinsOn: LocalDate; expires: Instant; ladder: Ladder; feedback?: Sealed }
    >
  | Message<'PlacedOnWaitList', { cycle: StreamId; number: number; position: number; feedback: Sealed }>
  | Message<'WaitListMoved', { cycle: StreamId; number: number; position: number }>
  | Message<'MovedUp', { cycle: StreamId; number: number; from: number }>
  | Message<
      'NotSelected',
      {
        cycle?: StreamId;
        number: number;
        because: 'panel' | 'cycle-closed' | 'eligibility';
        reason?: Sealed;
        feedback?: Sealed;
      }
    >
  | Message<'ProgressRecorded', { cycle: StreamId; review: number; progress: Progress; final: boolean; by: StaffId }>;

/** What the person, or time, makes of an offer. */
export type PlaceEvent =
  | CycleEvent
  | Message<'PlaceAccepted', { number: number; joinsOn: LocalDate; joinsAt: Instant; ladder: Ladder }>
  | Message<'PlaceDeclined', { number: number; reason?: Sealed }>
  | Message<'OfferLapsed', { number: number }>
  /** Beside what became of it: subscribers take the offer back. */
  | Message<'PlaceVoided', Standing & { because: VoidedBecause; on: LocalDate }>
  | Message<
      'EntryDeferred',
      {
        number: number;
        joinsOn: LocalDate;
        joinsAt: Instant;
        protected: boolean;
        reason?: Sealed;
        ladder: Ladder;
      }
    >;
