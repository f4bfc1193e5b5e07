import type { KeyObject } from 'node:crypto';
import type { Connection, Pool } from '../event-store/pool.js';
import type { StaffId } from '../kernel/index.js';
import { newWrappedKey, unwrap } from './subject-key.js';
import type { SubjectKey } from './types.js';

type KeyRow = { subject: StaffId; wrapped_key: Buffer };
const found = 'select subject, wrapped_key from vault_keys where subject = any($1)';

/** The keys of these people; where two processes make a person's first key at once, both get the one that was kept. */
export const keysOf = async (
  database: Pool | Connection,
  wrapping: KeyObject,
  subjects: readonly StaffId[],
): Promise<ReadonlyMap<StaffId, SubjectKey>> => {
  const wanted = [...new Set(subjects)].sort();
  let { rows } = await database.query<KeyRow>(found, [wanted]);
  // Somebody may erase between the insert and the look, so it is asked again.
  while (rows.length < wanted.length) {
    const known = new Set(rows.map((row) => row.subject));
    const missing = wanted.filter((subject) => !known.has(subject));
    await database.query(
      'insert into vault_keys (subject, wrapped_key) select * from unnest($1::text[], $2::bytea[]) on conflict do nothing',
      [missing, missing.map((subject) => newWrappedKey(wrapping, subject))],
    );
    ({ rows } = await database.query<KeyRow>(found, [wanted]));
  }
  return new Map(rows.map((row) => [row.subject, unwrap(wrapping, row.subject, row.wrapped_key)]));
};
