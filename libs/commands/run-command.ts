import type { StoredEvent, Versions, World } from '../event-store/index.js';
import type { AnySpec } from '../domain/process/index.js';
import { refuse, type Facts, type StreamId } from '../kernel/index.js';
import { attempt, type CommandDeps } from './attempt.js';
import { snapshotCache } from './cache.js';
import { emptySnapshot, refold } from './snapshot.js';
import { otherStreams } from './streams.js';
import type { CommandAnswer, CommandRequest, RunCommand } from './types.js';

export type { CommandDeps } from './attempt.js';

const attempts = 30;
const pause = (n: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(50, n * 4)));

const refused = (clause: string, { refusal, facts }: { refusal: string; facts: Facts }): CommandAnswer => ({
  ok: false,
  refusal,
  facts,
  clause,
});
const accepted = (stream: StreamId, events: readonly StoredEvent[], repeated: boolean): CommandAnswer => ({
  ok: true,
  stream,
  version: events.at(-1)?.version ?? 0,
  events,
  repeated,
});

/** A command of another process names the case that it brings about; whoever else begins one is given its name. */
const mayBegin = ({ starts, by }: AnySpec): boolean =>
  starts === true || (by.kind === 'process' && by.of !== undefined);

/** The one way to change a stream: load, decide, append. Decides on what is in memory and lets the append notice when that is old. */
export const commandRunner = (deps: CommandDeps): RunCommand => {
  const { store, vault, processOf, directory } = deps;
  const cache = snapshotCache(deps.cached ?? 10_000);
  let world: World | undefined;

  const freshWorld = async (): Promise<World> => {
    world = await store.world();
    await directory.refresh();
    return world;
  };
  const firstAnswer = async (stream: StreamId, versions: Versions): Promise<CommandAnswer> => {
    const [first, last] = versions[stream] ?? [1, 0];
    const { events } = await store.look(stream, first - 1);
    return accepted(stream, events.filter((event) => event.version <= last), true); // prettier-ignore
  };

  return async (request: CommandRequest) => {
    const { stream, commandId, command } = request;
    const process = processOf(stream);
    if (!process) return refused('', refuse('UnknownCase', { case: stream }));
    const spec = process.specs[command.type];
    if (!spec)
      return refused('', refuse('UnknownCommand', { command: command.type, knows: Object.keys(process.specs) }));
    const hash = vault.bodyHash(JSON.stringify([command.type, command.data]));
    const reused = refused(spec.clause, refuse('IdempotencyKeyReused', { commandId }));
    let now = world ?? (await freshWorld());
    let snapshot = cache.get(stream) ?? emptySnapshot(process);
    /** True while nothing has moved since the last look at the log: only then is a refusal the answer. */
    let fresh = false;
    const others = otherStreams(deps, cache, () => (fresh = false));

    /** Catches up with the log; resolves with the first answer when the command is known there. */
    const look = async (): Promise<CommandAnswer | undefined> => {
      const seen = await store.look(stream, snapshot.version, commandId);
      const moved = await others.look();
      fresh = !moved && seen.events.length === 0 && seen.world.version === now.version;
      snapshot = refold(process, seen.events, snapshot);
      if (snapshot.version > 0) cache.set(stream, snapshot);
      if (seen.world.version !== now.version) now = await freshWorld();
      if (!seen.command) return undefined;
      return seen.command.hash === hash ? firstAnswer(stream, seen.command.versions) : reused;
    };

    for (let n = 0; n < attempts; n++) {
      if (snapshot.version === 0 && !mayBegin(spec)) {
        const before = await look();
        if (before) return before;
        if (snapshot.version === 0) return refused(spec.clause, refuse('UnknownCase', { case: stream }));
      }
      const tried = await attempt(deps, { process, spec, hash }, request, snapshot, now, others.load);
      if ('refused' in tried) {
        const before = fresh ? undefined : await look();
        if (before) return before;
        if (fresh) return refused(spec.clause, tried.refused);
        continue;
      }
      const { result, home, alongside } = tried;
      if (result.kind === 'appended') {
        for (const { stream: changed, after } of [home, ...alongside]) if (after.version > 0) cache.set(changed, after);
        const recorded = home.events.map(({ type, data, ...rest }, i) => ({
          ...rest,
          stream,
          version: snapshot.version + 1 + i,
          event: { type, data: data as object },
        }));
        return accepted(stream, recorded, false);
      }
      if (result.kind === 'repeated') return firstAnswer(stream, result.versions);
      if (result.kind === 'reused') return reused;
      fresh = false;
      if (result.kind === 'world-moved') now = await freshWorld();
      const before = result.kind === 'conflict' ? await look() : undefined;
      if (before) return before;
      if (n > 1) await pause(n);
    }
    return refused(spec.clause, refuse('Contention', { attempts }));
  };
};
