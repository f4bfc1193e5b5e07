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
  // A connection that breaks while idle is replaced; a query under way reports its own error.
  pool.on('error', () => undefined);
  return pool;
};

/** Runs `work` in one transaction; rolls back when it throws. */
export const inTransaction = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  const breaks = (error: Error) => (broken = error);
  // Without a listener, a connection that breaks in the middle would end the process.
  client.on('error', breaks);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(breaks);
    throw error;
  } finally {
    client.off('error', breaks);
    client.release(broken);
  }
};
