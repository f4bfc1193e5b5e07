import type { Instant, LocalDate, Message, Pattern, PostId, SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';
import type { Ladder } from '../process/rung.js';
import type { UnwindingEvent } from './unwinding/events.js';
import type { Acting, AllowanceClock, Allowed, Cause, Held, InsteadOf, Left, Section128Outcome } from './words.js';

export type * from './words.js';

/**
 * What a public fact is about, all of it as it holds from now on, so that nobody has to look it up. The greater revision
 * counts, whichever comes later.
 */
export type OfLink = Readonly<{
  revision: number;
  staff: StaffId;
  post: PostId;
  school: SchoolId;
  from: LocalDate;
  to?: LocalDate;
  pattern: Pattern;
  /** What the person leaves for it, wholly or in part. */
  own: readonly Left[];
  /** None while the decision on the allowance is owed. */
  allowed?: Allowed;
}>;

/** What can happen to one link of a chain: one person who acts in one post. */
export type ActingUpEvent =
  | Message<
      'ActingUpArranged',
      OfLink &
        Acting & {
          title: string;
          cause: Cause;
          insteadOf: InsteadOf;
          /** What the person whose place they take is away from because of this case; none where another case keeps the absence. */
          absent: readonly Held[];
          /** How many links there are up to the root, this one included. */
          depth: number;
          /** The depth from which on the trust wants to be told; there where this link lies beyond. */
          beyond?: number;
          by: StaffId;
        }
    >
  | Message<'ActingUpStarted', OfLink & { allowance: AllowanceClock }>
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
      /** `again`: there was a decision before, which fell when the first day of acting was moved. */
      OfLink & { allowed: Allowed; again: boolean; by: StaffId; reason?: Sealed | undefined }
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
