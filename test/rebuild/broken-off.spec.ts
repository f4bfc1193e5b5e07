import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rebuildLock } from '#libs/read-models/rebuild.js';
import { engine, type Engine } from '../support/engine.js';
import { readModelsBesideTheirFold } from './support/differences.js';
import { postAt, rebuildOf, steps, writers } from './support/trust.js';

let e: Engine;
beforeAll(async () => {
  e = await engine('broken_off');
});
afterAll(() => e.close());

const rebuilding = async () =>
  (await e.owner.query<{ rebuilding: boolean }>('select rebuilding from world')).rows[0]!.rebuilding;
const nextTables = async () =>
  (await e.owner.query(`select relname from pg_class where relname like '%\\_next' and relkind = 'r' order by 1`)).rows;

/** Takes the connection away in the middle, as the death of the process would. */
const killedHalfWay = () =>
  rebuildOf(e, {
    progress: async () => {
      await e.owner.query(
        `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = $1 and objid = 0
           and database = (select oid from pg_database where datname = current_database())`,
        [rebuildLock],
      );
    },
  });
const expectFolded = async () => {
  const { held, folded } = await readModelsBesideTheirFold(e);
  expect(held).toEqual(folded);
};

test('a rebuild killed half way harms nobody, and the next one starts afresh and ends it', async () => {
  const waiting = await postAt(e, 1);
  await expect(killedHalfWay()).rejects.toThrow(/terminat|connection/);
  expect(await rebuilding()).toBe(true);
  expect(await nextTables()).toEqual([
    { relname: 'cases_next' },
    { relname: 'ledger_next' },
    { relname: 'tasks_next' },
  ]);

  expect(await steps[1]!(e, waiting)).toMatchObject({ ok: true });
  await postAt(e, 5);
  await expectFolded();

  const busy = writers(e, 4);
  expect((await rebuildOf(e)).differed).toEqual({ cases: 0, tasks: 0, ledger: 0 });
  await busy.stop();
  expect(await rebuilding()).toBe(false);
  expect(await nextTables()).toEqual([]);
  await expectFolded();
});

test('a rebuild that can not go on says why, and puts everything back', async () => {
  const before = await readModelsBesideTheirFold(e);
  await expect(rebuildOf(e, { processOf: () => undefined })).rejects.toThrow(
    /No process has streams like internal-post-/,
  );
  expect(await rebuilding()).toBe(false);
  expect(await nextTables()).toEqual([]);
  expect((await readModelsBesideTheirFold(e)).held).toEqual(before.held);
});

test('two rebuilds at once: the second is refused and the first ends well', async () => {
  let second: Promise<unknown> | undefined;
  const rebuilt = await rebuildOf(e, {
    progress: async () => {
      second ??= rebuildOf(e).catch((error: unknown) => error);
      await second;
    },
  });
  expect(await second).toEqual(new Error('Another rebuild of this database is running. Wait for its end.'));
  expect(rebuilt.differed).toEqual({ cases: 0, tasks: 0, ledger: 0 });
  expect(await rebuilding()).toBe(false);
});

test('a table that has what a copy would lose is not rebuilt', async () => {
  await e.owner.query('create view open_cases as select stream_id from cases where open');
  await expect(rebuildOf(e)).rejects.toThrow(/Table cases has a view open_cases/);
  await e.owner.query('drop view open_cases');
  expect((await rebuildOf(e)).differed).toEqual({ cases: 0, tasks: 0, ledger: 0 });
});

test('a reader who stays keeps the swap waiting, not the appends', async () => {
  const reader = await e.store.pool.connect();
  await reader.query('begin; select from cases limit 1');
  const swapped = rebuildOf(e);
  for (let n = 0; n < 3; n++) await postAt(e, 3);
  expect(await rebuilding()).toBe(true);
  await reader.query('commit');
  reader.release();
  expect((await swapped).differed).toEqual({ cases: 0, tasks: 0, ledger: 0 });
  await expectFolded();
});
