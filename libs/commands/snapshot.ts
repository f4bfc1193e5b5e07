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
const tasksAfter = (before: Snapshot['tasks'], now: readonly Task[], version: number, at: Instant): Snapshot['tasks'] =>
  Object.fromEntries(
    now.map((task) => {
      const old = before[task.key];
      // Most tasks of a large case are the very same as before.
      if (old?.task === task) return [task.key, old];
      const text = JSON.stringify(task);
      if (old?.text === text) return [task.key, old];
      const seenAs = old && asShown(old.task) === asShown(task) ? old.version : version;
      return [task.key, { task, version: seenAs, openedAt: old?.openedAt ?? at, text }];
    }),
  );

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

export const refold = (
  process: AnyProcess,
  events: readonly StoredEvent[],
  from: Snapshot = emptySnapshot(process),
): Snapshot =>
  events.reduce(
    (snapshot, event) => (event.version > snapshot.version ? step(process, snapshot, event) : snapshot),
    from,
  );

export const schemaOf = (process: AnyProcess, type: string): number => currentSchema(process.fold.upcasters, type);
