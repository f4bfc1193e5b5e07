import type { Instant, LocalDate, Message, PostId, SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';
import type { Ladder } from '../process/rung.js';
import type { UnwindingEvent } from './unwinding/events.js';
import type { Acting, AllowanceClock, AllowanceDecision, Cause, Held, InsteadOf, Section128Outcome } from './words.js';

export type * from './words.js';

/** Whom a public fact is about, so that nobody has to look it up. The greater revision counts, whichever comes later. */
type OfLink = Readonly<{ revision: number; staff: StaffId; post: PostId; school: SchoolId }>;

/** What can happen to one link of a chain: one person who acts in one post. */
export type ActingUpEvent =
  | Message<
      'ActingUpArranged',
      OfLink &
        Acting & {
          title: string;
          cause: Cause;
          insteadOf: InsteadOf;
          /** What the person leaves for it, wholly or in part. */
          own: readonly Held[];
          /** What the person whose place they take is away from because of this case; none where another case keeps the absence. */
          absent: readonly Held[];
          /** How many links there are up to the root, this one included. */
          depth: number;
          /** The depth from which on the trust wants to be told; there where this link lies beyond. */
          beyond?: number;
          by: StaffId;
        }
    >
  | Message<'ActingUpStarted', OfLink & { from: LocalDate; to?: LocalDate; allowance: AllowanceClock }>
  | Message<'Section128Requested', { staff: StaffId; school: SchoolId; ladder: Ladder }>
  | Message<'Section128Recorded', { outcome: Section128Outcome; checkedOn: LocalDate; by: StaffId; note: Sealed }>
  | Message<
      'ActingUpAmended',
      OfLink &
        Acting & {
          by: StaffId;
          reason?: Sealed | undefined;
          allowance?: AllowanceClock;
          /** The case at the root of the chain whose unwinding gave it another last day before it had begun. */
          root?: StreamId;
        }
    >
  | Message<
      'ActingAllowanceDetermined',
      OfLink & { decision: AllowanceDecision; effectiveFrom: LocalDate; by: StaffId; reason?: Sealed | undefined }
    >
  | Message<'ActingEscalated', { what: 'allowance' | 'section-128'; to: 'CEO' }>
  | Message<
      'ActingUpEnded',
      OfLink & {
        lastDay: LocalDate;
        /** The instant at which the last day has passed; `over` where it has already. */
        endsAt: Instant;
        over: boolean;
        because: 'date' | 'early' | 'unwound';
        /** True where the absence that this case keeps ends with it. */
        holderReturns: boolean;
        by?: StaffId;
        reason?: Sealed | undefined;
        /** The case at the root of the chain that was unwound. */
        root?: StreamId;
      }
    >
  /** The last day, which lay ahead when the end was settled, has passed. */
  | Message<'LastDayPassed', { lastDay: LocalDate }>
  | Message<'AbsenceEnded', { lastDay: LocalDate }>
  | Message<
      'ActingUpCancelled',
      OfLink & { because: 'cancelled' | 'void' | 'unwound'; by?: StaffId; reason?: Sealed | undefined; root?: StreamId }
    >
  | UnwindingEvent;
