import type {
  AssignmentId,
  Instant,
  LocalDate,
  Pattern,
  PostId,
  SchoolId,
  StaffId,
  StreamId,
} from '../../kernel/index.js';
import type { Ladder } from '../process/rung.js';

/** A post, and somebody's hold on it. */
export type Held = Readonly<{ post: PostId; assignment: AssignmentId }>;
/** A post that somebody leaves in order to act, and for how much of the week where that is not all of it. */
export type Left = Held & Readonly<{ school: SchoolId; pattern?: Pattern }>;
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
/** What was decided on the allowance. */
export type Allowed = Readonly<{ decision: AllowanceDecision; effectiveFrom: LocalDate }>;
export type Section128Outcome = 'clear' | 'prohibited';
