import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';

/** Brings a database to today's tables, as its owner; safe to run twice and from two processes at once. */
export const migrate = async (databaseUrl: string): Promise<readonly string[]> => {
  const applied = await runner({
    databaseUrl,
    dir: join(dirname(fileURLToPath(import.meta.url)), 'migrations'),
    direction: 'up',
    migrationsTable: 'migrations',
    checkOrder: true,
    log: () => undefined,
  });
  return applied.map(({ name }) => name);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is not set. Give the address of the database to migrate.');
  const names = await migrate(url);
  console.log(names.length ? `Migrated: ${names.join(', ')}` : 'The database is up to date.');
}
