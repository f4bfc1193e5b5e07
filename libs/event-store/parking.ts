import type { Connection, Pool } from './pool.js';
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

/** The keys that wait, and those of them that somebody asked to have handled again, the oldest first. */
export type ParkedKeys = Readonly<{ all: ReadonlySet<string>; retry: readonly string[] }>;

/** A key is ready for its retry once all that is parked of it lies behind the checkpoint: what is ahead is handled in its turn. */
export const parkedKeys = async (pool: Pool, subscription: string, checkpoint: number): Promise<ParkedKeys> => {
  const { rows } = await pool.query<{ stream: string; retry: boolean }>({
    name: 'parked-keys',
    text: `select stream_id as stream, bool_or(retry_requested) and max(global_no) <= $2 as retry
      from parked where subscription = $1 group by stream_id order by min(global_no)`,
    values: [subscription, checkpoint],
  });
  return {
    all: new Set(rows.map(({ stream }) => stream)),
    retry: rows.filter(({ retry }) => retry).map(({ stream }) => stream),
  };
};

const insert = `insert into parked (subscription, stream_id, global_no, error)
  select $1, x.stream, x.no, $2 from jsonb_to_recordset($3) as x(stream text, no bigint) on conflict (subscription, global_no) do`;
const values = (subscription: string, events: readonly OrderedEvent[], error: string) => [
  subscription,
  error,
  JSON.stringify(events.map(({ stream, globalNo }) => ({ stream, no: globalNo }))),
];

/** Sets an event aside that can't be handled; one that is there already has failed once more, and waits to be asked for again. */
export const park = async (pool: Pool, subscription: string, event: OrderedEvent, error: string): Promise<void> => {
  const again =
    'update set attempts = parked.attempts + 1, error = excluded.error, at = clock_timestamp(), retry_requested = false';
  await pool.query(`${insert} ${again}`, values(subscription, [event], error));
};

/** Sets events aside that follow a parked one on its key. */
export const parkBehind = async (pool: Pool, subscription: string, events: readonly OrderedEvent[]): Promise<void> => {
  if (events.length) await pool.query(`${insert} nothing`, values(subscription, events, 'waits behind a parked event'));
};

/** The parked events of a key, in order; `leaveOut` where an operator has said that this one is not to be handled at all. */
export const parkedOf = async (
  pool: Pool,
  subscription: string,
  stream: string,
): Promise<readonly Readonly<{ no: number; leaveOut: boolean }>[]> => {
  const { rows } = await pool.query<{ no: number; leaveOut: boolean }>(
    `select global_no as no, skip_requested is not null as "leaveOut" from parked
     where subscription = $1 and stream_id = $2 order by global_no`,
    [subscription, stream],
  );
  return rows;
};

/** Done, for as long as this leader leads: false when another has taken over. */
export const unpark = async (
  leader: Pick<Connection, 'query'>,
  subscription: string,
  epoch: number,
  globalNo: number,
): Promise<boolean> => {
  const { rowCount } = await leader.query(
    'delete from parked where subscription = $1 and global_no = $2 and exists (select from subscriptions where name = $1 and epoch = $3)',
    [subscription, globalNo, epoch],
  );
  return rowCount === 1;
};

/** Leaves a parked event out for good, and keeps it among those that were; false when another leader has taken over. */
export const leaveOut = async (
  leader: Pick<Connection, 'query'>,
  subscription: string,
  epoch: number,
  globalNo: number,
): Promise<boolean> => {
  const { rowCount } = await leader.query(
    `with gone as (delete from parked where subscription = $1 and global_no = $2 and skip_requested is not null
       and exists (select from subscriptions where name = $1 and epoch = $3) returning *)
     insert into skipped_events (subscription, global_no, stream_id, error, attempts, request_id)
     select subscription, global_no, stream_id, error, attempts, skip_requested from gone`,
    [subscription, globalNo, epoch],
  );
  return rowCount === 1;
};

/**
 * Asks the running subscription to leave out the first parked event of a key, and to handle those behind it; `request` is the line
 * of the operations log that says why. False when that event is not the first that waits, or its follower has not come past it yet.
 */
export const requestSkip = async (
  client: Pick<Connection, 'query'>,
  {
    subscription,
    stream,
    globalNo,
    request,
  }: Readonly<Record<'subscription' | 'stream' | 'request', string> & { globalNo: number }>,
): Promise<boolean> => {
  const { rowCount } = await client.query(
    `update parked set skip_requested = $4 where subscription = $1 and global_no = $3 and stream_id = $2
       and global_no = (select min(global_no) from parked where subscription = $1 and stream_id = $2)
       and global_no <= (select checkpoint from subscriptions where name = $1)`,
    [subscription, stream, globalNo, request],
  );
  if (rowCount !== 1) return false;
  await requestRetry(client, subscription, stream);
  return true;
};

/** Asks the running subscription to handle a key's parked events again; of every key when none is named. Resolves with how many wait. */
export const requestRetry = async (
  pool: Pick<Connection, 'query'>,
  subscription: string,
  stream?: string,
): Promise<number> => {
  const { rowCount } = await pool.query(
    'update parked set retry_requested = true where subscription = $1 and ($2::text is null or stream_id = $2)',
    [subscription, stream ?? null],
  );
  await pool.query(`select pg_notify('understudy_ordered', '')`);
  return rowCount ?? 0;
};

export const withdrawRetry = async (pool: Pool, subscription: string, stream: string): Promise<void> => {
  await pool.query('update parked set retry_requested = false where subscription = $1 and stream_id = $2', [
    subscription,
    stream,
  ]);
};
