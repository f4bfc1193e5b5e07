import type { Pool } from './pool.js';
import type { OrderedEvent } from './types.js';

/** Thrown by a handler for an event that can never be handled as it is: its key is parked, the others go on. */
export class PoisonEvent extends Error {
  constructor(
    readonly poison: OrderedEvent,
    reason: string,
  ) {
    super(reason);
  }
}

export const parkedKeys = async (pool: Pool, subscription: string): Promise<ReadonlySet<string>> => {
  const { rows } = await pool.query<{ stream_id: string }>(
    'select distinct stream_id from parked where subscription = $1',
    [subscription],
  );
  return new Set(rows.map((row) => row.stream_id));
};

export const park = async (
  pool: Pool,
  subscription: string,
  events: readonly OrderedEvent[],
  error: string,
): Promise<void> => {
  if (!events.length) return;
  await pool.query(
    `insert into parked (subscription, stream_id, global_no, error) select $1, x.stream, x.no, $2 from jsonb_to_recordset($3) as x(stream text, no bigint)
     on conflict (subscription, global_no) do update set attempts = parked.attempts + 1, error = excluded.error, at = clock_timestamp()`,
    [subscription, error, JSON.stringify(events.map(({ stream, globalNo }) => ({ stream, no: globalNo })))],
  );
};

/** The parked events of a key, in order. */
export const parkedOf = async (pool: Pool, subscription: string, stream: string): Promise<readonly number[]> => {
  const { rows } = await pool.query<{ n: number }>(
    'select global_no as n from parked where subscription = $1 and stream_id = $2 order by global_no',
    [subscription, stream],
  );
  return rows.map((row) => row.n);
};

export const unpark = async (pool: Pool, subscription: string, globalNo: number): Promise<void> => {
  await pool.query('delete from parked where subscription = $1 and global_no = $2', [subscription, globalNo]);
};
