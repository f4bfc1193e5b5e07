import { createHmac } from 'node:crypto';
import { inTransaction, type Connection, type Pool } from '../event-store/pool.js';
import type { StaffId, VaultId } from '../kernel/index.js';
import { documentsOf } from './documents.js';
import { keyCache } from './key-cache.js';
import { keysOf } from './keys.js';
import { derive } from './master-key.js';
import { seal, unseal } from './seal.js';
import { unwrap } from './subject-key.js';
import type { SubjectKey, Vault, VaultRow } from './types.js';

const putRows = async (client: Connection, rows: readonly VaultRow[]) => {
  await client.query(
    `insert into vault_items (vault_id, subject, stream_id, box)
     select i, s, t, decode(b, 'base64') from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as item (i, s, t, b)`,
    [rows.map((r) => r.vault_id), rows.map((r) => r.subject), rows.map((r) => r.stream_id), rows.map((r) => r.box)],
  );
};

/** Opens the vault of a database; `key` is the 32-byte master key, `cached` how many people's keys stay in memory. */
export const openVault = ({ pool, key, cached = 1_000 }: { pool: Pool; key: Buffer; cached?: number }): Vault => {
  if (key.length !== 32)
    throw new Error(`The vault's master key holds ${key.length} bytes, not 32. Take it from vaultKey().`);
  const wrapping = derive(key, 'wrapping');
  const bodies = derive(key, 'command bodies');
  const cache = keyCache(cached);

  const subjectKey = async (subject: StaffId, world?: number): Promise<SubjectKey> => {
    const known = cache.get(subject, world);
    if (known) return known;
    const readAt = cache.now();
    const read = (await keysOf(pool, wrapping, [subject])).get(subject)!;
    cache.set(read, readAt, world);
    return read;
  };

  const read = async (ids: readonly VaultId[], client?: Connection) => {
    const { rows } = await (client ?? pool).query<{
      vault_id: VaultId;
      subject: StaffId;
      box: Buffer;
      wrapped_key: Buffer;
    }>(
      'select vault_id, subject, box, wrapped_key from vault_items join vault_keys using (subject) where vault_id = any($1)',
      [[...new Set(ids)]],
    );
    const keys = new Map<StaffId, SubjectKey>();
    const keyOf = (subject: StaffId, wrapped: Buffer) => {
      const key = keys.get(subject) ?? unwrap(wrapping, subject, wrapped);
      keys.set(subject, key);
      return key;
    };
    return new Map(
      rows.flatMap((row) => {
        const text = unseal(keyOf(row.subject, row.wrapped_key), row.vault_id, row.box);
        return text === undefined ? [] : [[row.vault_id, text] as const];
      }),
    );
  };

  const erase = async (subject: StaffId) => {
    const erased = await inTransaction(pool, async (client) => {
      const { rowCount } = await client.query('delete from vault_keys where subject = $1', [subject]);
      await client.query('delete from vault_items where subject = $1', [subject]);
      await client.query('delete from vault_documents where subject = $1', [subject]);
      // Whoever still holds the key in memory decides on an older world, and is told so by the append.
      if (rowCount) await client.query('update world set version = version + 1');
      return Boolean(rowCount);
    });
    cache.drop(subject);
    return erased;
  };

  return {
    subjectKey,
    subjectKeys: (client, subjects) => keysOf(client, wrapping, subjects),
    seal,
    ...documentsOf(pool, wrapping),
    put: putRows,
    drop: async (client, ids) => void (await client.query('delete from vault_items where vault_id = any($1)', [ids])),
    read,
    erase,
    subjects: async () =>
      (await pool.query<{ subject: StaffId }>('select subject from vault_keys order by subject')).rows.map(
        (row) => row.subject,
      ),
    bodyHash: (text) => createHmac('sha256', bodies).update(text, 'utf8').digest('hex'),
    check: async () => {
      const { rows } = await pool.query<{ subject: StaffId; wrapped_key: Buffer }>(
        'select subject, wrapped_key from vault_keys order by created_at limit 1',
      );
      for (const row of rows) unwrap(wrapping, row.subject, row.wrapped_key);
    },
  };
};
