import type { Instant } from '#libs/kernel/index.js';
import type { Task } from '#libs/domain/process/task.js';
import type { Chased, Rung } from './types.js';

/** A task that is open, and when people are reminded of it. */
export type LateTask = Readonly<{ task: Task; rungs: readonly Rung[] }>;
export type Reasons = readonly (readonly [begins: string, reason: string])[];

/** What a notice about a late task says, by how the task's key begins; the first that fits. */
export const reasonIn =
  (reasons: Reasons) =>
  (task: string): string =>
    reasons.find(([begins]) => task.startsWith(begins))?.[1] ?? 'TaskAwaited';

const escalates = ({ kind }: Rung): boolean => kind === 'escalate';

/** Whoever has several such tasks hears of one; of a last rung people hear once it has brought the task to the CEO. */
export const reminders = (tasks: readonly LateTask[], reasonOf: (task: string) => string): readonly Chased[] => {
  const seen = new Set<string>();
  return tasks.flatMap(({ task: { key, to, claimedBy }, rungs }) => {
    const reason = reasonOf(key);
    const audience = JSON.stringify([reason, claimedBy ?? to, rungs]);
    if (seen.has(audience)) return [];
    seen.add(audience);
    return [{ reason, task: key, rungs: rungs.filter((rung) => !escalates(rung)) }];
  });
};

type Late = Readonly<{ task: string; at: Instant }>;
/** The task that is brought to the CEO next, and when. */
export const nextLate = (tasks: readonly LateTask[], isEscalated: (task: string) => boolean): Late | undefined =>
  tasks
    .filter(({ task: { key } }) => !isEscalated(key))
    .flatMap(({ task: { key }, rungs }) => rungs.filter(escalates).map(({ at }) => ({ task: key, at })))
    .reduce<Late | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
