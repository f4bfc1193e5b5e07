import type { AssignmentId, LocalDate, PostId, StaffId, StreamId } from '../../../kernel/index.js';
import type { CoverageState } from '../../assignment/coverage.js';
import type { AwayId } from '../../assignment/words.js';

/** The person at the root of a chain, who comes back; `stream` is the case that took them away. */
export type Root = Readonly<{ stream: StreamId; staff: StaffId; post: PostId }>;
/** One person goes back; without a link it is the person at the root. */
export type UnwindingStep = Readonly<{
  link?: StreamId;
  staff: StaffId;
  /** The posts that they leave. */
  leaves: readonly PostId[];
  /** Their own posts, in which they are there again from the day on. */
  returnsTo: readonly PostId[];
  /** Their own posts from which something else keeps them away. */
  staysAwayFrom: readonly PostId[];
}>;
/** One line of a ledger that the plan rewrites: its last day, or that it never comes about. */
export type UnwindingEntry = Readonly<{
  post: PostId;
  assignment: AssignmentId;
  away?: AwayId;
  /** The revision that the plan was made on. */
  revision: number;
  lastDay?: LocalDate;
}>;
export type Stretch = Readonly<{ from: LocalDate; to: LocalDate; state: CoverageState; holders: readonly StaffId[] }>;
/** Who is there before and after, working day by working day around the day of the return. */
export type PostCoverage = Readonly<{ post: PostId; before: readonly Stretch[]; after: readonly Stretch[] }>;
export type UnwindingProblem = Readonly<{
  reason:
    | 'uncovered'
    | 'doubly-covered'
    | 'nothing-to-return-to'
    | 'more-than-full-time'
    | 'promised-for-good'
    | 'not-begun'
    | 'nobody-returns';
  /** The link that can't end like this; none where it is the root itself. */
  link?: StreamId;
  staff: StaffId;
  post: PostId;
  from?: LocalDate;
  to?: LocalDate;
}>;
/** Everybody's way back on one day: the last link first, the person at the root last. */
export type UnwindingPlan = Readonly<{
  root: Root;
  /** The first day on which everybody is back. */
  on: LocalDate;
  steps: readonly UnwindingStep[];
  entries: readonly UnwindingEntry[];
  coverage: readonly PostCoverage[];
  problems: readonly UnwindingProblem[];
}>;
