import { createHash } from 'node:crypto';
import type { Pool } from '../event-store/pool.js';

/** A file of the trust: its bytes, and what they are. */
export type Content = Readonly<{ bytes: Buffer; mediaType: string }>;
/** Files under the hash of their bytes: what lies there never changes, and to put it twice is to put it once. */
export type ContentStore = Readonly<{
  /** Keeps a file; the first media type that it came with stays. */
  put(bytes: Buffer, mediaType: string): Promise<Readonly<{ hash: string; bytes: number }>>;
  /** The file of this hash; undefined where there is none. Rejects when the bytes are not those that the hash was made of. */
  get(hash: string): Promise<Content | undefined>;
}>;

/** SHA-256, in hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps them in the database of the log, so that one backup holds both. */
export const contentStore = (pool: Pool): ContentStore => ({
  put: async (bytes, mediaType) => {
    const hash = hashOf(bytes);
    await pool.query(
      'insert into contents (hash, media_type, bytes) values ($1, $2, $3) on conflict (hash) do nothing',
      [hash, mediaType, bytes],
    );
    return { hash, bytes: bytes.length };
  },
  get: async (hash) => {
    const { rows } = await pool.query<{ media_type: string; bytes: Buffer }>(
      'select media_type, bytes from contents where hash = $1',
      [hash],
    );
    const [row] = rows;
    if (!row) return undefined;
    if (hashOf(row.bytes) !== hash) throw new Error(`The file under ${hash} is not the one that was kept there.`);
    return { bytes: row.bytes, mediaType: row.media_type };
  },
});
