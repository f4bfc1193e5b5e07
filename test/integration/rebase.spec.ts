import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  createOwnerPool,
  createSequencer,
  openStore,
  rebase,
  subscribe,
  type EventStore,
  type Pool,
} from '#libs/event-store/index.js';
import { wasRestoredElsewhere } from '#libs/event-store/era.js';
import { migrate } from '#libs/event-store/migrate.js';
import { embeddedServices, type Embedded } from '#libs/stack/embedded.js';
import { defaultPorts, shiftedForTests } from '#libs/stack/ports.js';
import { openVault } from '#libs/vault/index.js';
import { as, engine, masterKey, runnerOn, upcastersOf, type Engine } from '../support/engine.js';
import { slt } from '../support/people.js';
import { identify } from '../support/post.js';

let old: Engine;
let other: Embedded;
let home: string;
let owner: Pool;
beforeAll(async () => {
  old = await engine('before_the_restore');
  home = mkdtempSync(join(tmpdir(), 'understudy-restore-'));
  other = embeddedServices({ home, ports: shiftedForTests({ ...defaultPorts, postgres: 25437 }) });
  await other.postgres.start();
  await migrate(other.env.DATABASE_URL);
  owner = createOwnerPool(other.env.DATABASE_URL);
}, 120_000);
afterAll(async () => {
  await owner.end();
  await old.close();
  await other.postgres.stop();
  rmSync(home, { recursive: true, force: true });
});

/** What a dump and its restore do: every row as it was, transaction ids too, and where each sequence stood. */
const restore = async (from: Pool, to: Pool) => {
  const files = join(home, 'dump');
  mkdirSync(files);
  chmodSync(home, 0o755);
  chmodSync(files, 0o777);
  const { rows } = await from.query<{ table: string }>(
    `select tablename as table from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
  );
  await to.query('truncate world, sequencer');
  for (const { table } of rows) {
    await from.query(`copy ${table} to '${join(files, table)}' (format binary)`);
    await to.query(`copy ${table} from '${join(files, table)}' (format binary)`);
  }
  await to.query(`select setval(pg_get_serial_sequence('events', 'position'), max(position)) from events`);
};

const stampedUpTo = async (store: EventStore, last: number) => {
  const sequencer = createSequencer(store);
  sequencer.start();
  for (
    const end = Date.now() + 20_000;
    (await store.lastGlobalNo()) < last;
    await new Promise((r) => setTimeout(r, 20))
  )
    if (Date.now() > end) throw new Error('The sequencer never came that far.');
  await sequencer.stop();
};
const storeOn = () => openStore({ databaseUrl: other.env.DATABASE_URL, upcastersOf });

test('a store restored into a younger cluster does not start until it is rebased, and then numbers on without a gap', async () => {
  const stamped = await old.request('Numbered before');
  await stampedUpTo(old.store, 1);
  const unstamped = await old.request('Never numbered before');
  await as(old.run, slt)(stamped, identify);
  await restore(old.owner, owner);

  await expect(storeOn()).rejects.toThrow(/restored from another Postgres cluster .*Run "npm run rebase" once/);
  expect(await rebase(owner)).toBe(2);
  expect(await wasRestoredElsewhere(owner)).toBe(false);

  const store = await storeOn();
  const run = runnerOn(store, openVault({ pool: store.pool, key: masterKey }));
  expect(await as(run, slt)(unstamped, identify)).toMatchObject({ ok: true, version: 2 });
  await stampedUpTo(store, 4);
  const seen: string[] = [];
  const reader = subscribe(store, {
    name: 'after-the-restore',
    batchSize: 10,
    handle: (events) =>
      Promise.resolve(void seen.push(...events.map((x) => `${x.globalNo} ${x.event.type} ${x.stream}`))),
  });
  reader.start();
  for (const end = Date.now() + 20_000; seen.length < 4 && Date.now() < end;)
    await new Promise((r) => setTimeout(r, 20));
  await reader.stop();
  expect(seen).toEqual([
    `1 PostRequested ${stamped}`,
    `2 PostRequested ${unstamped}`,
    `3 PostIdentified ${stamped}`,
    `4 PostIdentified ${unstamped}`,
  ]);
  await store.close();
}, 60_000);

test('a database whose transactions are ahead of its cluster is refused even where the cluster’s id is the same', async () => {
  await owner.query(`insert into events (stream_id, version, event_id, type, schema, data, metadata, at, era, transaction_id)
    select stream_id, 99, gen_random_uuid(), type, schema, data, metadata, at, (select era from world), '999999999' from events limit 1`);
  await expect(storeOn()).rejects.toThrow(/npm run rebase/);
});
