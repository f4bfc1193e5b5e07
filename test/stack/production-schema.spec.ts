import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { checkout } from '#libs/stack/paths.js';
import { ensureDatabase, postgresUrl, withClient } from '#libs/stack/postgres.js';
import { temporalPrograms } from '#libs/stack/temporal-build.js';
import { ownServices } from './support.js';

const { home, ports, postgres, env } = ownServices({
  postgres: 24732,
  temporal: 24533,
  kafka: 24392,
  kafkaController: 24393,
});
const place = { home, port: ports.postgres };
const databases = ['temporal', 'temporal_visibility'];

const prepare = () => {
  const { password } = new URL(env.DATABASE_URL);
  const settings = { POSTGRES_SEEDS: '127.0.0.1', DB_PORT: String(ports.postgres), POSTGRES_USER: 'understudy' };
  execFileSync('/bin/sh', [join(checkout, 'config', 'temporal', 'prepare-schema.sh')], {
    env: { ...settings, SQL_PASSWORD: password, PATH: `${home}:${process.env['PATH'] ?? ''}` },
    stdio: 'pipe',
  });
};

const versions = () =>
  Promise.all(
    databases.map((name) =>
      withClient(postgresUrl(place, name), async (client) => {
        const found = await client.query<{ curr_version: string }>('select curr_version from schema_version');
        return found.rows[0]?.curr_version;
      }),
    ),
  );

beforeAll(async () => {
  symlinkSync(join(await temporalPrograms(home), 'sql'), join(home, 'temporal-sql-tool'));
  await postgres.start();
  for (const name of databases) await ensureDatabase(place, name);
}, 900_000);

test('the production script prepares empty databases for Temporal, and changes nothing the second time', async () => {
  prepare();
  const first = await versions();
  expect(first).toEqual([expect.stringMatching(/^1\.\d+/), expect.stringMatching(/^1\.\d+/)]);
  prepare();
  expect(await versions()).toEqual(first);
}, 120_000);
