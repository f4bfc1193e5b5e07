import type { AnySpec } from '../domain/process/index.js';
import type { Kept, Upload } from '../domain/process/index.js';
import type { StreamId, StaffId } from '../kernel/index.js';
import type { DocumentRow, Vault, VaultRow } from '../vault/index.js';
import { freshId, vaultId } from './ids.js';
import type { CommandRequest } from './types.js';

export type SealedData = Readonly<{ data: object; rows: readonly VaultRow[]; documents: readonly DocumentRow[] }>;

/** The bytes of a document go to the vault under its author's key; its id is the one that the decision will name it by. */
const sealDocument = async (
  vault: Vault,
  { stream, commandId, actor, command, bytes }: CommandRequest,
  world: number,
) => {
  // Refused by the decider, which needs no file for that.
  if (actor.kind !== 'person') return { content: undefined, rows: [] };
  if (!bytes) throw new Error(`${command.type} comes with a file. Send it to the route of documents.`);
  const { content } = command.data as Readonly<{ content: Upload }>;
  const key = await vault.subjectKey(actor.id, world);
  const { hash, row } = vault.sealDocument(key, freshId(stream, commandId), bytes, stream);
  const kept: Kept = { hash, size: content.size, type: content.type, scan: content.scan };
  return { content: kept, rows: [row] };
};

/** Takes the personal texts out of a command: the handler and its events see where each lies and its hash, never the text. */
export const sealPersonal = async (
  vault: Vault,
  spec: AnySpec,
  request: CommandRequest,
  state: unknown,
  world: number,
): Promise<SealedData> => {
  const data = request.command.data as Readonly<Record<string, unknown>>;
  const rows: VaultRow[] = [];
  const sealed: Record<string, unknown> = {};
  for (const [field, subjectOf] of Object.entries(spec.personal)) {
    const text = data[field];
    if (typeof text !== 'string') continue;
    // Only people write personal texts. Anybody else is refused by the decider, which does not need to see one for that.
    if (request.actor.kind !== 'person') {
      sealed[field] = undefined;
      continue;
    }
    const subject: StaffId = subjectOf(data, request.actor, state);
    const key = await vault.subjectKey(subject, world);
    const done = vault.seal(key, vaultId(request.stream, request.commandId, field), text, request.stream as StreamId);
    sealed[field] = done.sealed;
    rows.push(done.row);
  }
  if (!spec.attaches) return { data: { ...data, ...sealed }, rows, documents: [] };
  const { content, rows: documents } = await sealDocument(vault, request, world);
  return { data: { ...data, ...sealed, content }, rows, documents };
};
