import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { engine, type Engine } from '../support/engine.js';
import { readModelsBesideTheirFold } from './support/differences.js';
import { postAt, rebuildOf, steps, writers } from './support/trust.js';

let e: Engine;
beforeAll(async () => {
  e = await engine('rebuild');
});
afterAll(() => e.close());

const world = async () =>
  (await e.owner.query<{ rebuilding: boolean; version: number }>('select rebuilding, version from world')).rows[0]!;
const expectFolded = async () => {
  const { held, folded } = await readModelsBesideTheirFold(e);
  expect(held).toEqual(folded);
};

test('rebuilding what is right finds no difference and changes no row', async () => {
  for (let done = 0; done <= steps.length; done++) await postAt(e, done);
  const before = await readModelsBesideTheirFold(e);
  const rebuilt = await rebuildOf(e);
  expect(rebuilt).toEqual({ streams: 8, events: 8 + 28, differed: { cases: 0, tasks: 0, ledger: 0 } });
  expect((await readModelsBesideTheirFold(e)).held).toEqual(before.held);
  await expectFolded();
});

test('a damaged read model is mended: rows changed, missing and too many', async () => {
  const stream = await postAt(e, 0);
  await e.owner.query(`update cases set status = 'Invented' where stream_id = $1`, [stream]);
  await e.owner.query(`delete from tasks where stream_id = $1`, [stream]);
  await e.owner.query(
    `insert into cases select 'internal-post-of-nobody', version, process, status, title, school_id, open, involved, pack_id, pack_version, opened_at, changed_at from cases limit 1`,
  );
  expect((await rebuildOf(e)).differed).toEqual({ cases: 2, tasks: 2, ledger: 0 });
  await expectFolded();
});

test('eight writers go on through rebuild after rebuild, none of their commands fails, and the tables equal their fold', async () => {
  const busy = writers(e, 8);
  for (let n = 0; n < 3; n++) expect((await rebuildOf(e)).differed).toEqual({ cases: 0, tasks: 0, ledger: 0 });
  await busy.stop();
  expect(busy.commands()).toBeGreaterThan(50);
  await expectFolded();
  expect((await world()).rebuilding).toBe(false);
});

test('a post begun or moved on between two transactions of the rebuild is in both tables', async () => {
  const waiting = await postAt(e, 0);
  let began = false;
  const rebuilt = await rebuildOf(e, {
    progress: async () => {
      if (began) return;
      began = true;
      await postAt(e, 3);
      await steps[0]!(e, waiting);
      const { rows } = await e.owner.query(
        `select claimed_by from tasks_next where stream_id = $1 and task_key = 'identify-post'`,
        [waiting],
      );
      expect(rows).toEqual([{ claimed_by: 'staff-slt' }]);
    },
  });
  expect(began).toBe(true);
  expect(rebuilt.differed).toEqual({ cases: 0, tasks: 0, ledger: 0 });
  await expectFolded();
});

test('the new tables keep the names of their indexes, their grants and their settings', async () => {
  const shape = async () =>
    (
      await e.owner.query(`
        select relname, reloptions, relacl::text from pg_class where relname in ('cases', 'tasks')
        union all select indexname, null, indexdef from pg_indexes where tablename in ('cases', 'tasks') order by 1`)
    ).rows;
  const before = await shape();
  await rebuildOf(e);
  expect(await shape()).toEqual(before);
  expect(before).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ relname: 'tasks_addressed' }),
      expect.objectContaining({ reloptions: ['fillfactor=80'] }),
    ]),
  );
});

test('only the read model that is named is put in place', async () => {
  const stream = await postAt(e, 0);
  await e.owner.query(`update cases set title = 'Other' where stream_id = $1`, [stream]);
  await e.owner.query(`update tasks set title = 'Other' where stream_id = $1`, [stream]);
  expect((await rebuildOf(e, { models: ['tasks'] })).differed).toEqual({ cases: 1, tasks: 2, ledger: 0 });
  const titles = async (table: string) =>
    (await e.owner.query<{ title: string }>(`select title from ${table} where stream_id = $1`, [stream])).rows.map(
      (r) => r.title,
    );
  expect([await titles('cases'), await titles('tasks')]).toEqual([['Other'], ['Deputy Head', 'Deputy Head']]);
  await rebuildOf(e);
  await expectFolded();
});
