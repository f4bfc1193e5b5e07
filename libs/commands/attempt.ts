import type { Directory } from '../directory/types.js';
import type { AnyProcess, AnySpec } from '../domain/process/index.js';
import type { AppendResult, EventStore, NewEvent, World } from '../event-store/index.js';
import { instant, later, type Refused } from '../kernel/index.js';
import type { PolicyPack } from '../policy-packs/rules.js';
import { caseRow } from '../read-models/case-register/project.js';
import { taskChanges } from '../read-models/task-inbox/project.js';
import type { Vault } from '../vault/index.js';
import { decide } from './decide.js';
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
  | Readonly<{ refused: Refused<string> }>
  | Readonly<{ result: AppendResult; after: Snapshot; events: readonly NewEvent[] }>;

/** One try at a command: decided on one snapshot of the case and one version of the world, and appended if both still hold. */
export const attempt = async (
  { store, vault, directory, packs }: CommandDeps,
  { process, spec, hash }: Readonly<{ process: AnyProcess; spec: AnySpec; hash: string }>,
  request: CommandRequest,
  snapshot: Snapshot,
  world: World,
): Promise<Attempted> => {
  const { stream, commandId } = request;
  const moved = await taskMoved(store, spec, request, snapshot);
  if (moved) return { refused: moved };
  const at = later(instant(Date.now() + world.aheadMs), snapshot.changedAt);
  const pack = snapshot.pack ? packs.get(snapshot.pack.id, snapshot.pack.version) : packs.current();
  const sealed = await sealPersonal(vault, spec, request, snapshot.state, world.version);
  const on = { process, spec, snapshot, pack, directory: directory.current(), at };
  const { decision, after, events } = decide(on, request, sealed.data);
  if (!decision.ok) return { refused: decision };
  const drop = spec.takesAway ? [spec.takesAway(request.command.data)] : [];
  const { closed, open } = taskChanges(process, stream, snapshot, after);
  const result = await store.append({
    stream,
    command: commandId,
    hash,
    world: world.version,
    rebuilding: world.rebuilding,
    streams: [{ stream, expected: snapshot.version, events, case: caseRow(process, stream, after), closed, open }],
    vault: sealed.rows,
    ...((sealed.documents.length || drop.length) && { documents: { put: sealed.documents, drop } }),
  });
  return { result, after, events };
};
