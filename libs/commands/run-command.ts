import type { Directory } from '../directory/types.js';
import type { AnyProcess } from '../domain/process/index.js';
import type { EventStore, StoredEvent, Versions, World } from '../event-store/index.js';
import { instant, later, refuse, type StreamId } from '../kernel/index.js';
import type { PolicyPack } from '../policy-packs/rules.js';
import { caseRow } from '../read-models/case-register/project.js';
import { taskChanges } from '../read-models/task-inbox/project.js';
import type { Vault } from '../vault/index.js';
import { snapshotCache } from './cache.js';
import { decide } from './decide.js';
import { sealPersonal } from './sealing.js';
import { emptySnapshot, refold, type Snapshot } from './snapshot.js';
import { taskMoved } from './task-version.js';
import type { CommandAnswer, CommandRequest, RunCommand } from './types.js';

export type CommandDeps = Readonly<{
  store: EventStore;
  vault: Vault;
  processOf: (stream: string) => AnyProcess | undefined;
  directory: Readonly<{ current(): Directory; refresh(): Promise<Directory> }>;
  /** The pack that new cases begin under, and any version that a running case began under. */
  packs: Readonly<{ current(): PolicyPack; get(id: string, version: number): PolicyPack }>;
  /** How many folded cases stay in memory. */
  cached?: number;
}>;

const attempts = 30;
const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(50, attempt * 4)));
const no = (clause: string, { refusal, facts }: { refusal: string; facts: object }): CommandAnswer => ({
  ok: false,
  refusal,
  facts: { ...facts },
  clause,
});

/** The one way to change a stream: load, decide, append. Decides on what is in memory and lets the append notice when that is old. */
export const commandRunner = (deps: CommandDeps): RunCommand => {
  const { store, vault, processOf, directory, packs } = deps;
  const cache = snapshotCache(deps.cached ?? 10_000);
  let world: World | undefined;

  const freshWorld = async () => {
    world = await store.world();
    await directory.refresh();
    return world;
  };
  const catchUp = async (process: AnyProcess, stream: StreamId, from: Snapshot, commandId: string) => {
    const look = await store.look(stream, from.version, commandId);
    const snapshot = refold(process, look.events, from);
    if (snapshot.version > 0) cache.set(stream, snapshot);
    return {
      snapshot,
      known: look.command,
      moved: snapshot.version !== from.version,
      worldMoved: look.world.version !== world?.version,
    };
  };
  const repeated = async (stream: StreamId, versions: Versions): Promise<CommandAnswer> => {
    const [first, last] = versions[stream] ?? [1, 0];
    const { events } = await store.look(stream, first - 1);
    return answer(
      stream,
      events.filter((e) => e.version <= last),
      true,
    );
  };
  const answer = (stream: StreamId, events: readonly StoredEvent[], again: boolean): CommandAnswer => ({
    ok: true,
    stream,
    version: events.at(-1)?.version ?? 0,
    events,
    repeated: again,
  });

  return async (request: CommandRequest) => {
    const { stream, commandId, command } = request;
    const process = processOf(stream);
    if (!process) return no('', refuse('UnknownCase', { case: stream }));
    const spec = process.specs[command.type];
    if (!spec) return no('', refuse('UnknownCommand', { command: command.type, knows: Object.keys(process.specs) }));
    const hash = vault.bodyHash(JSON.stringify([command.type, command.data]));
    world ??= await freshWorld();
    let snapshot = cache.get(stream) ?? emptySnapshot(process);
    let fresh = false;

    for (let attempt = 0; attempt < attempts; attempt++) {
      // A refusal, and a case that is not in memory, are answered only by a look at the log.
      const look = async () => {
        const seen = await catchUp(process, stream, snapshot, commandId);
        fresh = !seen.moved && !seen.worldMoved;
        snapshot = seen.snapshot;
        if (seen.worldMoved) await freshWorld();
        return seen.known;
      };
      if (snapshot.version === 0 && !spec.starts && !fresh) {
        const known = await look();
        if (known)
          return known.hash === hash
            ? repeated(stream, known.versions)
            : no(spec.clause, refuse('IdempotencyKeyReused', { commandId }));
        if (snapshot.version === 0) return no(spec.clause, refuse('UnknownCase', { case: stream }));
      }
      const at = later(instant(Date.now() + world.aheadMs), snapshot.changedAt);
      const pack = snapshot.pack ? packs.get(snapshot.pack.id, snapshot.pack.version) : packs.current();
      const moved = await taskMoved(store, spec, request, snapshot);
      const sealed = moved
        ? { data: {}, rows: [] }
        : await sealPersonal(vault, spec, request, snapshot.state, world.version);
      const decided = moved
        ? undefined
        : decide({ process, spec, snapshot, pack, directory: directory.current(), at }, request, sealed.data);
      const refused = moved ?? (decided?.decision.ok === false ? decided.decision : undefined);
      if (refused) {
        if (fresh) return no(spec.clause, refused);
        const known = await look();
        if (known)
          return known.hash === hash
            ? repeated(stream, known.versions)
            : no(spec.clause, refuse('IdempotencyKeyReused', { commandId }));
        if (fresh) return no(spec.clause, refused);
        continue;
      }
      const { after, events } = decided!;
      const { closed, open } = taskChanges(process, stream, snapshot, after);
      const result = await store.append({
        stream,
        command: commandId,
        hash,
        world: world.version,
        rebuilding: world.rebuilding,
        streams: [{ stream, expected: snapshot.version, events, case: caseRow(process, stream, after), closed, open }],
        vault: sealed.rows,
      });
      if (result.kind === 'appended') {
        cache.set(stream, after);
        return answer(
          stream,
          events.map((e, i) => ({
            ...e,
            stream,
            version: snapshot.version + 1 + i,
            event: { type: e.type, data: e.data as object },
          })),
          false,
        );
      }
      if (result.kind === 'repeated') return repeated(stream, result.versions);
      if (result.kind === 'reused') return no(spec.clause, refuse('IdempotencyKeyReused', { commandId }));
      fresh = false;
      if (result.kind === 'world-moved') await freshWorld();
      else await look();
      if (attempt > 1) await pause(attempt);
    }
    return no(spec.clause, refuse('Contention', { attempts }));
  };
};
