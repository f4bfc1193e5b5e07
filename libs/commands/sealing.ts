import type { AnySpec } from '../domain/process/index.js';
import type { StreamId, StaffId } from '../kernel/index.js';
import type { Vault, VaultRow } from '../vault/index.js';
import { vaultId } from './ids.js';
import type { CommandRequest } from './types.js';

export type SealedData = Readonly<{ data: object; rows: readonly VaultRow[] }>;

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
  return { data: { ...data, ...sealed }, rows };
};
