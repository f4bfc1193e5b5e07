import type { Instant } from '../../kernel/index.js';

/** When people are reminded of something, and how strongly. */
export type Rung = Readonly<{ at: Instant; kind: 'remind' | 'overdue' | 'escalate' | 'closing-soon' }>;
export type Ladder = readonly Rung[];
/** When a task with this ladder is due, as the task says it: on the rung that calls it overdue, where there is one. */
export const dueBy = (ladder: Ladder): Readonly<{ due?: Instant }> => {
  const due = ladder.find(({ kind }) => kind === 'overdue')?.at;
  return due ? { due } : {};
};
