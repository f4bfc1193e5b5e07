import { createHmac } from 'node:crypto';
import type { Sealed } from '../domain/process/command.js';
import type { StaffId, StreamId, VaultId } from '../kernel/index.js';
import { close, open } from './box.js';
import { keyIdBytes } from './subject-key.js';
import type { SubjectKey, VaultRow } from './types.js';

const about = (vaultId: VaultId, subject: StaffId) => JSON.stringify([vaultId, subject]);

/** Encrypts a text under its person's key; pure but for the random initialisation vector. */
export const seal = (
  key: SubjectKey,
  vaultId: VaultId,
  text: string,
  stream?: StreamId,
): { sealed: Sealed; row: VaultRow } => {
  const box = Buffer.concat([key.id, close(key.box, about(vaultId, key.subject), Buffer.from(text, 'utf8'))]);
  return {
    sealed: { vault: vaultId, hash: createHmac('sha256', key.hash).update(text, 'utf8').digest('hex') },
    row: { vault_id: vaultId, subject: key.subject, stream_id: stream ?? null, box: box.toString('base64') },
  };
};

/** The text; undefined when it was sealed under a key that has been erased since. Throws when the box is damaged. */
export const unseal = (key: SubjectKey, vaultId: VaultId, box: Buffer): string | undefined => {
  if (!box.subarray(0, keyIdBytes).equals(key.id)) return undefined;
  const text = open(key.box, about(vaultId, key.subject), box.subarray(keyIdBytes));
  if (text === undefined)
    throw new Error(
      `Vault item ${vaultId} is damaged or was moved from another row. Restore vault_items from a backup.`,
    );
  return text.toString('utf8');
};
