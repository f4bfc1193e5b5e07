import type { AssignmentId, Instant, LocalDate, Pattern, PostId, StaffId, StreamId } from '../../kernel/index.js';
import type { Ladder } from '../process/rung.js';

/** A post, and somebody's hold on it. */
export type Held = Readonly<{ post: PostId; assignment: AssignmentId }>;
/** Whose place somebody takes who acts up. */
export type InsteadOf = Readonly<{ staff: StaffId; assignment: AssignmentId }>;
/** The case that took the holder away, or an absence that no other case keeps. */
export type Cause = StreamId | 'absence';
/** The days of acting, both included, and the instants at which the first begins and the last has passed in London. */
export type Acting = Readonly<{
  from: LocalDate;
  to?: LocalDate;
  pattern: Pattern;
  startsAt: Instant;
  endsAt?: Instant;
}>;
/** Who decides on the allowance, as the trust's pack had it when the acting began, and when they are reminded. */
export type AllowanceClock = Readonly<{ decidedBy: 'SLT' | 'CEO'; ladder: Ladder }>;
export type AllowanceDecision = 'as-the-post' | 'none';
export type Section128Outcome = 'clear' | 'prohibited';
