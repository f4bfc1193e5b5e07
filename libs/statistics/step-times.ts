import { positionsOf, type Position, type Stay } from '../case-file/five-steps.js';
import { isOpen } from '../domain/internal-post/state.js';
import type { Instant } from '../kernel/index.js';

/** Milliseconds by step, 0 for the gate; null where the post never was. What still goes on counts from `since`. */
export type StepTimes = Readonly<{ spentMs: readonly (number | null)[]; step: Position | null; since: Instant | null }>;

/**
 * How long a post was in each step, every visit counted, up to its last event. Days on which it was frozen count for the step
 * in which it lay still; days after its end count for none, also where an appointment opened it again later.
 */
export const stepTimes = (stays: readonly Stay[]): StepTimes => {
  const spentMs: (number | null)[] = [null, null, null, null, null, null];
  const positions = positionsOf(stays);
  stays.forEach((stay, i) => {
    const next = stays[i + 1];
    if (!isOpen(stay) || !next) return;
    const position = positions[i]!;
    spentMs[position] = (spentMs[position] ?? 0) + Date.parse(next.at) - Date.parse(stay.at);
  });
  const last = stays.at(-1);
  return last && isOpen(last)
    ? { spentMs, step: positions.at(-1)!, since: last.at }
    : { spentMs, step: null, since: null };
};
