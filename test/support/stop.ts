import { stopAll } from '#libs/stack/embedded.js';
import { withClient } from '#libs/stack/postgres.js';
import { testServices } from './services.js';

const all = testServices();

const dropFreshDatabases = (): Promise<void> =>
  withClient(all.env.DATABASE_URL, async (client) => {
    const found = await client.query<{ datname: string }>(
      "select datname from pg_database where datname like 'test\\_%'",
    );
    for (const { datname } of found.rows) {
      await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`);
    }
  });

if (await all.postgres.ready()) await dropFreshDatabases();
await stopAll(all);
