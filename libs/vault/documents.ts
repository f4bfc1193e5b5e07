import type { KeyObject } from 'node:crypto';
import type { Connection, Pool } from '../event-store/pool.js';
import type { StaffId, StreamId } from '../kernel/index.js';
import { keyedHash, sealBytes, unsealBytes } from './seal.js';
import { unwrap } from './subject-key.js';
import type { Vault } from './types.js';

type Row = { subject: StaffId; box: Buffer; wrapped_key: Buffer };
const found =
  'select subject, box, wrapped_key from vault_documents join vault_keys using (subject) where vault_id = $1';

/** The part of the vault where the bytes of documents lie, each under the key of the person who attached it. */
export const documentsOf = (
  pool: Pool,
  wrapping: KeyObject,
): Pick<Vault, 'sealDocument' | 'readDocument' | 'caseOfDocument'> => ({
  sealDocument: (key, id, bytes, stream) => {
    const { hash, box } = sealBytes(key, id, bytes);
    return { hash, row: { vault_id: id, subject: key.subject, stream_id: stream, box } };
  },
  readDocument: async (id: string, client?: Connection) => {
    const { rows } = await (client ?? pool).query<Row>(found, [id]);
    const [row] = rows;
    if (!row) return undefined;
    const key = unwrap(wrapping, row.subject, row.wrapped_key);
    const bytes = unsealBytes(key, id, row.box, 'vault_documents');
    return bytes && { bytes, hash: keyedHash(key, bytes) };
  },
  caseOfDocument: async (id) =>
    (
      await pool.query<{ stream: StreamId }>('select stream_id as stream from vault_documents where vault_id = $1', [
        id,
      ])
    ).rows[0]?.stream,
});
