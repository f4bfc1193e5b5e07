import type { Answer } from '../../activities/types.js';
import type { Instant, StaffId } from '#libs/kernel/index.js';

/** Whom a notice reaches: those whom an open task is for, or named people. */
export type Tell<S> = Readonly<{
  /** What the notice is about, as its template's name: `ApprovalAwaited`. */
  reason: string;
  /** The key of the open task that is late. */
  task?: (state: S) => string | undefined;
  /** Who is told where no task is open. */
  to?: (state: S) => readonly StaffId[];
}>;
export type Rung = Readonly<{ at: Instant; kind: string }>;
/** When to act, as the state has it now, and the command that is then run. */
export type Deadline<S, C> = Readonly<{ at: (state: S) => Instant | undefined; then: (state: S) => C }>;
/** What the rung of kind `escalate` changes before people are told. */
export type Escalation<S, C> = Readonly<{ done: (state: S) => boolean; then: (state: S) => C }>;

export interface Following<S, C> {
  readonly state: S;
  /** Waits until the state is so. At the deadline, asked anew after each event, runs the command, again while it is refused. */
  until(so: (state: S) => boolean, deadline?: Deadline<S, C>): Promise<void>;
  /** Until the state is so, tells people at each rung that passes; after an outage only the latest. The ladder may change meanwhile. */
  chase(
    so: (state: S) => boolean,
    ladder: (state: S) => readonly Rung[],
    tell: Tell<S>,
    escalation?: Escalation<S, C>,
  ): Promise<void>;
  /** Runs one of the process's own commands. `key` tells apart commands of one type that one version may call for. */
  run(command: C, key?: string): Promise<Answer>;
}
