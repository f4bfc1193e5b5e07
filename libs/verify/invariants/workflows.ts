import { setTimeout as pause } from 'node:timers/promises';
import { alike, type StreamId } from '../../kernel/index.js';
import type { Deps, Fault, Invariant } from '../invariant.js';
import { inParallel, openCases } from '../open-cases.js';
import type { Known } from '../workflow-engine.js';

const restart = 'Restart a worker: it tells every open case to look, and starts those that do not run';
const anew = (id: string) =>
  `temporal workflow terminate --workflow-id ${id}, then restart a worker: it starts it again from the log`;

const foldAt = async ({ store, processOf }: Deps, stream: StreamId, version: number): Promise<unknown> => {
  const process = processOf(stream)!;
  const { events } = await store.look(stream, 0);
  return events
    .filter((e) => e.version <= version)
    .reduce<unknown>((state, { event }) => process.fold.evolve(state, event), process.fold.initial);
};
const isOpen = async ({ store }: Deps, stream: string): Promise<boolean> =>
  (await store.pool.query('select from cases where stream_id = $1 and open', [stream])).rowCount === 1;
const head = async ({ store }: Deps, stream: string): Promise<number> =>
  (await store.pool.query<{ n: number }>('select max(version) as n from events where stream_id = $1', [stream]))
    .rows[0]!.n;

/** What the workflow knows once it is level with its stream; what it knows at the end of the time otherwise. */
const levelled = async (deps: Deps, stream: string): Promise<Readonly<{ known: Known; version: number }>> => {
  for (const end = Date.now() + deps.waitMs; ;) {
    const version = await head(deps, stream);
    const known = await deps.workflows!.known(stream);
    if ((known.version >= version && !known.busy) || Date.now() > end) return { known, version };
    await pause(200);
  }
};

const lookAt = async (deps: Deps, stream: StreamId): Promise<readonly Fault[]> => {
  const fault = (what: string, repair: string): readonly Fault[] => [{ subject: stream, what, repair }];
  if (!(await deps.workflows!.isRunning(stream)))
    return (await isOpen(deps, stream)) ? fault('is open, and no workflow runs for it', restart) : [];
  const { known, version } = await levelled(deps, stream).catch((error: unknown) => ({
    known: undefined,
    version: error,
  }));
  if (!known) {
    // It may have ended since it was looked at.
    if (!(await isOpen(deps, stream))) return [];
    return fault(
      `its workflow does not answer: ${version instanceof Error ? version.message : String(version)}`,
      restart,
    );
  }
  if (known.version < (version as number))
    return fault(`its workflow knows version ${known.version} of ${String(version)}`, restart);
  const same = alike(known.state, await foldAt(deps, stream, known.version));
  return [
    ...(same ? [] : fault(`its workflow has another state at version ${known.version} than its stream`, anew(stream))),
    ...(known.stuck
      ? fault(
          `its workflow asks for ${known.stuck.command} since version ${known.stuck.version} and is refused: ${known.stuck.refusal}`,
          'See the clause of the refusal; the workflow asks again by itself',
        )
      : []),
  ];
};

/** A case that should have ended with its workflow still running, unless it is just ending. */
const leftOver = async (deps: Deps, id: string): Promise<readonly Fault[]> => {
  for (const end = Date.now() + deps.waitMs; ;) {
    if ((await isOpen(deps, id)) || !(await deps.workflows!.isRunning(id))) return [];
    if (Date.now() > end)
      return [
        {
          subject: id,
          what: 'a workflow runs, and its case is not open',
          repair: `temporal workflow terminate --workflow-id ${id}`,
        },
      ];
    await pause(200);
  }
};

/** The process's sense of time is that of its case. */
export const workflows: Invariant = {
  name: 'workflows',
  says: 'each open case has a workflow in the state of its stream, and no other case has one',
  skipped: (deps) => (deps.workflows ? undefined : 'TEMPORAL_ADDRESS is not set'),
  check: async function* (deps, seen): AsyncGenerator<Fault> {
    for await (const page of openCases(deps.store.pool)) {
      seen(page.length);
      yield* (await inParallel(page, (stream) => lookAt(deps, stream))).flat();
    }
    const strays: string[] = [];
    for await (const id of deps.workflows!.running())
      if (deps.processOf(id) && !(await isOpen(deps, id))) strays.push(id);
    yield* (await inParallel(strays, (id) => leftOver(deps, id))).flat();
  },
};
