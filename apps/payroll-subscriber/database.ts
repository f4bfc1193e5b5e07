import pg from 'pg';

export const DATABASE = Symbol('payroll database');

export const createDatabase = (url: string): pg.Pool => {
  const pool = new pg.Pool({
    // A batch that hangs would cost the consumer its place in the group; one that fails comes again.
    statement_timeout: 10_000,
    query_timeout: 15_000,
    connectionString: url,
    max: 5,
    application_name: 'payroll-subscriber',
    connectionTimeoutMillis: 5000,
  });
  // A connection that breaks is replaced, and its query rejects; unheard, its error would end the process.
  return pool.on('error', () => undefined).on('connect', (client) => void client.on('error', () => undefined));
};

/** Runs `work` in one transaction; rolls back when it throws. */
export const inTransaction = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((cause: Error) => (broken = cause));
    throw error;
  } finally {
    client.release(broken);
  }
};
