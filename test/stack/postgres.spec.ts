import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { withClient } from '#libs/stack/postgres.js';
import { postgresAccount } from '#libs/stack/unprivileged.js';
import { waitUntil } from '#libs/stack/wait.js';
import { atEnd, ownServices } from './support.js';

const { home, postgres, env } = ownServices({ postgres: 24432, temporal: 24233, kafka: 24092, kafkaController: 24093 });
const rows = () => withClient(env.DATABASE_URL, async (client) => (await client.query('select id from kept')).rows);
const ended = () => waitUntil(() => postgres.pid() === undefined, 10_000);

beforeAll(async () => {
  await postgres.start();
  await withClient(env.DATABASE_URL, (client) =>
    client.query('create table kept (id int); insert into kept values (7)'),
  );
}, 60_000);

test('it keeps what was committed through kill -9', async () => {
  postgres.kill('SIGKILL');
  expect(await ended()).toBe(true);
  await postgres.start();
  expect(await rows()).toEqual([{ id: 7 }]);
});

test('it keeps what was committed through a clean stop', async () => {
  await postgres.stop();
  expect(postgres.pid()).toBeUndefined();
  await postgres.start();
  expect(await rows()).toEqual([{ id: 7 }]);
});

test('it starts although the number in postmaster.pid belongs to another program of its user by now', async () => {
  const data = join(home, 'postgres', 'data');
  const lock = readFileSync(join(data, 'postmaster.pid'), 'utf8');
  await postgres.stop();
  const stranger = spawn('sleep', ['600'], { stdio: 'ignore', cwd: '/', ...(postgresAccount(data) ?? {}) });
  atEnd(() => stranger.kill());
  writeFileSync(join(data, 'postmaster.pid'), lock.replace(/^\d+/, String(stranger.pid)), { mode: 0o600 });
  await postgres.start();
  expect(await rows()).toEqual([{ id: 7 }]);
  expect(stranger.exitCode).toBeNull();
});

test('it flushes each commit, listens on loopback only, and asks for a password', async () => {
  const shown = await withClient(env.DATABASE_URL, (client) =>
    client.query("select name, setting from pg_settings where name in ('fsync', 'listen_addresses') order by name"),
  );
  expect(shown.rows).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'listen_addresses', setting: '127.0.0.1' },
  ]);
  const stranger = withClient(env.DATABASE_URL.replace(/:[0-9a-f]+@/, ':guess@'), (client) => client.query('select 1'));
  await expect(stranger).rejects.toThrow('password authentication failed');
});

test('payroll has a database of its own', async () => {
  const found = withClient(env.PAYROLL_DATABASE_URL, (client) => client.query('select current_database() as name'));
  expect((await found).rows).toEqual([{ name: 'payroll' }]);
});
