import { join } from 'node:path';
import { type Place, postgresUrl, withClient } from './postgres.js';
import { run } from './run.js';

const databases = [
  { name: 'temporal', schema: 'postgresql/v12/temporal' },
  { name: 'temporal_visibility', schema: 'postgresql/v12/visibility' },
];

const hasTables = (postgres: Place, name: string): Promise<boolean> =>
  withClient(postgresUrl(postgres, name), (client) => client.query('select 1 from schema_version')).then(
    (found) => found.rowCount !== 0,
    () => false,
  );

/** Creates Temporal's two databases and brings their tables to the tool's version; quick when that was done before. */
export const prepareTemporalSchema = async (postgres: Place, programs: string, password: string): Promise<void> => {
  for (const { name, schema } of databases) {
    const sql = (doing: string, ...args: string[]) =>
      run({
        doing,
        home: postgres.home,
        log: 'temporal-schema',
        command: join(programs, 'sql'),
        args: [
          ...['--plugin', 'postgres12', '--endpoint', '127.0.0.1', '--port', String(postgres.port)],
          ...['--user', 'understudy', '--database', name, ...args],
        ],
        // By the environment: an argument could be read by every user of the machine.
        env: { ...process.env, SQL_PASSWORD: password },
        otherwise: 'Is Postgres running and its disk not full? Then start again.',
      });
    if (!(await hasTables(postgres, name))) {
      await sql(`Creating database ${name}`, 'create-database');
      await sql(`Preparing database ${name}`, 'setup-schema', '--version', '0.0');
    }
    await sql(`Updating database ${name}`, 'update-schema', '--schema-name', schema);
  }
};
