import { createHmac, randomBytes, type KeyObject } from 'node:crypto';
import type { StaffId } from '../kernel/index.js';
import { close, open } from './box.js';
import { derive } from './master-key.js';
import type { SubjectKey } from './types.js';

export const keyIdBytes = 8;
const about = (subject: StaffId) => `data key of ${subject}`;

/** A new data key as the table keeps it: encrypted under the master key, bound to its person. */
export const newWrappedKey = (wrapping: KeyObject, subject: StaffId): Buffer =>
  close(wrapping, about(subject), randomBytes(32));

/** The keys behind a row of vault_keys. Throws when the master key is not the one that wrapped it. */
export const unwrap = (wrapping: KeyObject, subject: StaffId, wrapped: Buffer): SubjectKey => {
  const key = open(wrapping, about(subject), wrapped);
  if (!key)
    throw new Error(
      `VAULT_KEY does not open the key of ${subject}. Start with the VAULT_KEY that this database was written with; without it personal texts can't be read.`,
    );
  return {
    subject,
    id: createHmac('sha256', derive(key, 'key id')).digest().subarray(0, keyIdBytes),
    box: derive(key, 'box'),
    hash: derive(key, 'hash'),
  };
};
