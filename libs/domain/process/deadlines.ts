import { instant, type Instant } from '../../kernel/index.js';
import type { TaskRung } from './arrangements.js';
import type { WithClaims } from './claims.js';
import type { Ladder } from './rung.js';
import type { Task } from './task.js';

type AnyRung = Readonly<{ at: Instant; kind: string }>;
/** A task as its process makes it, with the rungs by which people are reminded of it. */
export type Chased = Readonly<{ task: Task; ladder: Ladder }>;
/** An open task, and when people are reminded of it. */
export type ChasedTask = Readonly<{ task: Task; rungs: readonly AnyRung[] }>;

/**
 * The rungs that chase a task once HR has moved its due instant; those of its process while nobody has.
 * An escalation keeps its distance to the due instant when that moves away, and never comes before its own instant.
 */
export const rungsAfterRescheduling = <R extends AnyRung>(
  { arranged }: WithClaims<object>,
  task: string,
  rungs: readonly R[],
): readonly (R | TaskRung)[] => {
  const moved = arranged?.[task];
  if (!moved?.ladder || !moved.due) return rungs;
  const was = rungs.find(({ kind }) => kind === 'overdue')?.at;
  const distance = was ? Date.parse(moved.due) - Date.parse(was) : 0;
  const escalations = rungs
    .filter(({ kind }) => kind === 'escalate')
    .map((rung) => ({ ...rung, at: instant(Date.parse(rung.at) + Math.max(0, distance)) }));
  return [...moved.ladder, ...escalations];
};

/** The open tasks of a case, each with the rungs that chase it; `chased` are those that its process makes, with their own ladders. */
export const rungsOfOpen = (
  state: WithClaims<object>,
  open: readonly Task[],
  chased: readonly Chased[],
): readonly ChasedTask[] => {
  const tasks = new Map(open.map((task) => [task.key, task]));
  return chased.flatMap(({ task: { key }, ladder }) => {
    const task = tasks.get(key);
    return task ? [{ task, rungs: rungsAfterRescheduling(state, key, ladder) }] : [];
  });
};
