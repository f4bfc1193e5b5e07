import pg from 'pg';

export const DATABASE = Symbol('payroll database');

export const createDatabase = (url: string): pg.Pool => {
  const pool = new pg.Pool({
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
