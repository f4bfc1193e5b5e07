import type { Directory } from '../directory/types.js';
import type { AnyProcess, AnySpec } from '../domain/process/index.js';
import type { AppendResult, EventStore, StreamAppend, World } from '../event-store/index.js';
import { instant, later, type Refused, type StreamId } from '../kernel/index.js';
import type { PolicyPack } from '../policy-packs/rules.js';
import { caseRow } from '../read-models/case-register/project.js';
import { ledgerChanges } from '../read-models/post-ledger/project.js';
import { taskChanges } from '../read-models/task-inbox/project.js';
import type { Vault } from '../vault/index.js';
import { beginsUnder, notBegun } from './begins-under.js';
import { contextOn, decide, type Part } from './decide.js';
import { gather, type Others, type Seen } from './others.js';
import { sealPersonal } from './sealing.js';
import type { Snapshot } from './snapshot.js';
import { taskMoved } from './task-version.js';
import type { CommandRequest } from './types.js';

export type CommandDeps = Readonly<{
  store: EventStore;
  vault: Vault;
  processOf: (stream: string) => AnyProcess | undefined;
  directory: Readonly<{ current(): Directory; refresh(): Promise<Directory> }>;
  /** The pack that new cases begin under, and any version that a running case began under. */
  packs: Readonly<{ current(): PolicyPack; get(id: string, version: number): PolicyPack }>;
  /** How many folded cases stay in memory; 10,000 unless said otherwise. */
  cached?: number;
}>;

export type Attempted =
  Readonly<{ refused: Refused<string> }> | Readonly<{ result: AppendResult; home: Part; alongside: readonly Part[] }>;

/** What a decision comes to on one stream, as the store takes it, with the rows of its read models. */
const appended = ({ stream, process, before, after, events }: Part): StreamAppend => {
  if (!events.length) return { stream, expected: before.version, events };
  return {
    stream,
    expected: before.version,
    events,
    ...(process.followed !== false && { case: caseRow(process, stream, after) }),
    ...taskChanges(process, stream, before, after),
    ...ledgerChanges(process, stream, before, after),
  };
};
const byStream = (a: StreamAppend, b: StreamAppend): number => (a.stream < b.stream ? -1 : 1);

/** One try at a command: decided on one snapshot of each stream and one version of the world, and appended if all still hold. */
export const attempt = async (
  { store, vault, directory, packs }: CommandDeps,
  { process, spec, hash }: Readonly<{ process: AnyProcess; spec: AnySpec; hash: string }>,
  request: CommandRequest,
  snapshot: Snapshot,
  world: World,
  load: (stream: StreamId) => Promise<Seen>,
): Promise<Attempted> => {
  const { stream, commandId } = request;
  const moved = await taskMoved(store, spec, request, snapshot);
  if (moved) return { refused: moved };
  const at = later(instant(Date.now() + world.aheadMs), snapshot.changedAt);
  const packOf = (one: Snapshot) => (one.pack ? packs.get(one.pack.id, one.pack.version) : packs.current());
  const sealed = await sealPersonal(vault, spec, request, snapshot.state, world.version);
  const on = { process, spec, snapshot, pack: packOf(snapshot), packOf, directory: directory.current(), at };
  const under = await beginsUnder(store.pool, process, snapshot, on.pack.rules);
  const named = (others: Others) => [
    ...under.flatMap(({ streams }) => streams),
    ...(spec.alongside?.(sealed.data, snapshot.state, contextOn(on, request, others)) ?? []).filter(
      (one) => one !== stream,
    ),
  ];
  const others = await gather(named, load);
  const decided = decide(on, request, sealed.data, others);
  if (!decided.ok) return { refused: decided };
  const { home, alongside } = decided;
  const no = notBegun(under, home, others);
  if (no) return { refused: no };
  const drop = spec.takesAway ? [spec.takesAway(request.command.data)] : [];
  const result = await store.append({
    stream,
    command: commandId,
    hash,
    world: world.version,
    rebuilding: world.rebuilding,
    streams: [home, ...alongside].map(appended).sort(byStream),
    vault: sealed.rows,
    ...((sealed.documents.length || drop.length) && { documents: { put: sealed.documents, drop } }),
  });
  return { result, home, alongside };
};
