import type { LocalDate, PostId, StreamId } from '../../../kernel/index.js';
import type { Desk } from '../desk.js';
import type { Arranged } from '../state.js';
import type { Root, UnwindingEntry, UnwindingProblem, UnwindingStep } from './words.js';

/** What a plan is made from; the case of a link is asked for by its stream. */
export type Given = Readonly<{
  root: Root;
  /** The first day on which everybody is back, and the day before. */
  on: LocalDate;
  lastDay: LocalDate;
  posts: readonly PostId[];
  linkAt: (stream: StreamId) => Arranged | undefined;
}>;
/** A plan while it is made. */
export type Work = Readonly<{
  desk: Desk;
  steps: readonly UnwindingStep[];
  entries: readonly UnwindingEntry[];
  problems: readonly UnwindingProblem[];
  ended: readonly StreamId[];
}>;

export const troubled = (work: Work, ...problems: readonly UnwindingProblem[]): Work => ({
  ...work,
  problems: [...work.problems, ...problems],
});
