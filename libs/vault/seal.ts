import { createHmac } from 'node:crypto';
import type { Sealed } from '../domain/process/command.js';
import type { StaffId, StreamId, VaultId } from '../kernel/index.js';
import { close, open } from './box.js';
import { keyIdBytes } from './subject-key.js';
import type { SubjectKey, VaultRow } from './types.js';

const about = (vaultId: string, subject: StaffId) => JSON.stringify([vaultId, subject]);

/** What an event holds of personal content: it proves which it was, and says nothing to who has not the key. */
export const keyedHash = (key: SubjectKey, bytes: Buffer): string =>
  createHmac('sha256', key.hash).update(bytes).digest('hex');
/** Encrypts bytes under their person's key: the box, and their hash under the same person's key. */
export const sealBytes = (key: SubjectKey, vaultId: string, bytes: Buffer) => ({
  hash: keyedHash(key, bytes),
  box: Buffer.concat([key.id, close(key.box, about(vaultId, key.subject), bytes)]),
});

/** Encrypts a text under its person's key; pure but for the random initialisation vector. */
export const seal = (
  key: SubjectKey,
  vaultId: VaultId,
  text: string,
  stream?: StreamId,
): { sealed: Sealed; row: VaultRow } => {
  const { hash, box } = sealBytes(key, vaultId, Buffer.from(text, 'utf8'));
  return {
    sealed: { vault: vaultId, hash },
    row: { vault_id: vaultId, subject: key.subject, stream_id: stream ?? null, box: box.toString('base64') },
  };
};

/** The bytes; undefined when they were sealed under a key that has been erased since. Throws when the box is damaged. */
export const unsealBytes = (key: SubjectKey, vaultId: string, box: Buffer, table: string): Buffer | undefined => {
  if (!box.subarray(0, keyIdBytes).equals(key.id)) return undefined;
  const bytes = open(key.box, about(vaultId, key.subject), box.subarray(keyIdBytes));
  if (bytes) return bytes;
  throw new Error(`Vault item ${vaultId} is damaged or was moved from another row. Restore ${table} from a backup.`);
};

/** The text; undefined when it was sealed under a key that has been erased since. Throws when the box is damaged. */
export const unseal = (key: SubjectKey, vaultId: VaultId, box: Buffer): string | undefined =>
  unsealBytes(key, vaultId, box, 'vault_items')?.toString('utf8');
