import { hostname } from 'node:os';
import pg from 'pg';
import { sessionOptions } from './pool.js';

const lockClass = 7101;
export type Leadership = Readonly<{ epoch: number; checkpoint: number; client: pg.Client }>;
export type LeaderTiming = Readonly<{ heartbeatMs: number; staleMs: number }>;
export const defaultTiming: LeaderTiming = { heartbeatMs: 1_000, staleMs: 10_000 };

const connect = async (url: string, name: string) => {
  const client = new pg.Client({
    connectionString: url,
    application_name: `understudy-${name}`,
    keepAlive: true,
    options: sessionOptions,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

/**
 * One try at leading a follower: the advisory lock, then the next epoch. A leader whose heartbeat is stale is ended first.
 * Resolves with undefined while somebody else leads.
 */
export const tryToLead = async (
  url: string,
  name: string,
  { staleMs }: LeaderTiming,
): Promise<Leadership | undefined> => {
  const client = await connect(url, name);
  try {
    await client.query(`insert into subscriptions (name) values ($1) on conflict do nothing`, [name]);
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as got', [
      lockClass,
      name,
    ]);
    if (!rows[0]!.got) {
      await client.query('select end_stale_leader($1, make_interval(secs => $2))', [name, staleMs / 1000]);
      await client.end();
      return undefined;
    }
    const taken = await client.query<{ epoch: number; checkpoint: number }>(
      `update subscriptions set epoch = epoch + 1, leader = $2, backend_pid = pg_backend_pid(), heartbeat = clock_timestamp() where name = $1 returning epoch::float8 as epoch, checkpoint::float8 as checkpoint`,
      [name, `${hostname()}:${process.pid}`],
    );
    return { ...taken.rows[0]!, client };
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
};

/** Beats until stopped; `lost` is called once when the connection, and with it the lock, is gone. */
export const keepLeading = (
  { client, epoch }: Leadership,
  name: string,
  { heartbeatMs }: LeaderTiming,
  lost: () => void,
) => {
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    clearInterval(timer);
    lost();
  };
  const beat = async () => {
    const { rowCount } = await client.query(
      'update subscriptions set heartbeat = clock_timestamp() where name = $1 and epoch = $2',
      [name, epoch],
    );
    if (rowCount === 0) end();
  };
  const timer = setInterval(() => void beat().catch(end), heartbeatMs);
  client.once('end', end);
  return async () => {
    over = true;
    clearInterval(timer);
    await client.end().catch(() => undefined);
  };
};
