import pg from 'pg';

// Counts and global numbers stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export type Pool = pg.Pool;
export type Connection = pg.PoolClient;

const asTheApp = '-c role=understudy_app -c timezone=UTC';
/**
 * What every connection of the application says. A prepared statement keeps the plan that it was given when the tables were young,
 * so the plan must not be one that only suits a young table: rows are looked up by index, and nothing is read whole to be joined.
 */
export const sessionOptions = `${asTheApp} -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c jit=off`;

/** A connection that breaks is replaced; whoever waits for an answer on it is told by the query. */
const surviving = (pool: Pool): Pool =>
  pool.on('error', () => undefined).on('connect', (client) => void client.on('error', () => undefined));

/** Connects as the application: its role may add events and read them, never change or delete one. */
export const createPool = (url: string, options: { max?: number; name?: string; readsAll?: boolean } = {}): Pool =>
  surviving(
    new pg.Pool({
      connectionString: url,
      max: options.max ?? 10,
      // What reads the whole log, to check it, is best left to the planner.
      options: options.readsAll ? asTheApp : sessionOptions,
      application_name: options.name ?? 'understudy',
      keepAlive: true,
    }),
  );

/** Connects as the owner of the tables, for migrations and repair. */
export const createOwnerPool = (url: string): Pool =>
  surviving(
    new pg.Pool({ connectionString: url, max: 2, options: '-c timezone=UTC', application_name: 'understudy-owner' }),
  );

/** Runs `work` in one transaction; rolls back when it throws. */
export const inTransaction = async <T>(pool: Pool, work: (client: Connection) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
};
