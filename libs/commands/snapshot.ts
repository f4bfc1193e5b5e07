import type { AnyProcess, Task } from '../domain/process/index.js';
import type { StoredEvent } from '../event-store/types.js';
import { currentSchema, type AnyMessage, type Instant } from '../kernel/index.js';

/** A task as it stands, with the version of the event that opened or last changed it. */
export type OpenTask = Readonly<{ task: Task; version: number; openedAt: Instant; text: string }>;
/** A case folded as far as one version: what a decision is made on, and what its read models show. */
export type Snapshot = Readonly<{
  version: number;
  state: unknown;
  openedAt: Instant;
  changedAt: Instant;
  pack: Readonly<{ id: string; version: number }> | undefined;
  tasks: Readonly<Record<string, OpenTask>>;
}>;

const beginning = '1970-01-01T00:00:00.000Z' as Instant;
export const emptySnapshot = (process: AnyProcess): Snapshot => ({
  version: 0,
  state: process.fold.initial,
  openedAt: beginning,
  changedAt: beginning,
  pack: undefined,
  tasks: {},
});

/** What a page shows of a task: who else may not answer it is no change to those who may. */
const asShown = (task: Task): string => JSON.stringify({ ...task, not: [] });
/** A task keeps its version until an event changes it, so nobody is stopped by what does not concern the task, such as another's application. */
const openTask = (old: OpenTask | undefined, task: Task, version: number, at: Instant): OpenTask => {
  // Most tasks of a large case are the very same as before.
  if (old?.task === task) return old;
  const text = JSON.stringify(task);
  if (old?.text === text) return old;
  const seenAs = old && asShown(old.task) === asShown(task) ? old.version : version;
  return { task, version: seenAs, openedAt: old?.openedAt ?? at, text };
};
const tasksAfter = (before: Snapshot['tasks'], now: readonly Task[], version: number, at: Instant): Snapshot['tasks'] =>
  Object.fromEntries(now.map((task) => [task.key, openTask(before[task.key], task, version, at)]));

type Fact = Readonly<{
  version: number;
  at: Instant;
  event: AnyMessage;
  metadata: { pack: { id: string; version: number } };
}>;

export const step = (process: AnyProcess, snapshot: Snapshot, { version, at, event, metadata }: Fact): Snapshot => {
  const state: unknown = process.fold.evolve(snapshot.state, event);
  return {
    version,
    state,
    openedAt: snapshot.version === 0 ? at : snapshot.openedAt,
    changedAt: at,
    pack: metadata.pack,
    // An event that leaves the state as it is, such as a comment, leaves every task.
    tasks: state === snapshot.state ? snapshot.tasks : tasksAfter(snapshot.tasks, process.tasks(state), version, at),
  };
};

/** Where two lists of tasks differ: what both begin and end with is the very same in both. */
const difference = (before: readonly Task[], now: readonly Task[]) => {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  return { gone: before.slice(start, before.length - end), come: now.slice(start, now.length - end) };
};

/** The same as event after event, in one go: of hundreds of tasks only those are touched that an event changes. */
export const refold = (
  process: AnyProcess,
  events: readonly StoredEvent[],
  from: Snapshot = emptySnapshot(process),
): Snapshot => {
  const news = events.filter(({ version }) => version > from.version);
  const last = news.at(-1);
  if (!last) return from;
  const open = new Map(Object.entries(from.tasks));
  let tasks: readonly Task[] = [...open.values()].map(({ task }) => task);
  let state = from.state;
  for (const { version, at, event } of news) {
    const next: unknown = process.fold.evolve(state, event);
    if (next === state) continue;
    state = next;
    const now = process.tasks(state);
    const { gone, come } = difference(tasks, now);
    const still = new Set(come.map(({ key }) => key));
    for (const task of come) open.set(task.key, openTask(open.get(task.key), task, version, at));
    for (const { key } of gone) if (!still.has(key)) open.delete(key);
    tasks = now;
  }
  return {
    version: last.version,
    state,
    openedAt: from.version === 0 ? news[0]!.at : from.openedAt,
    changedAt: last.at,
    pack: last.metadata.pack,
    tasks: Object.fromEntries(tasks.map(({ key }) => [key, open.get(key)!])),
  };
};

export const schemaOf = (process: AnyProcess, type: string): number => currentSchema(process.fold.upcasters, type);
