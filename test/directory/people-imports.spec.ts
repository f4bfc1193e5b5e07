import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { inTransaction } from '#libs/event-store/pool.js';
import { applyImport, importedRows } from '#libs/directory/imports/apply.js';
import { failedRows } from '#libs/directory/imports/failed-rows.js';
import { countOutcomes, type Files } from '#libs/directory/imports/plan.js';
import { findImport, previewImport, stageImport } from '#libs/directory/imports/stage.js';
import { dropWithin, sweepImports } from '#libs/directory/imports/sweep.js';
import { undoImport } from '#libs/directory/imports/undo.js';
import { importDirectory, loadDirectory, people } from '#libs/directory/index.js';
import type { Instant } from '#libs/kernel/index.js';
import { opened, type Opened } from '../vault/open.js';
import { changed, rows, small } from './csv.js';
import { staffId } from './rows.js';

const hr = staffId('ann');
const now = '2026-11-22T12:00:00.000Z' as Instant;
let db: Opened;
beforeAll(async () => {
  db = await opened('people imports');
}, 120_000);
afterAll(() => db.close());

const tables = [
  'people_import_rows',
  'people_imports',
  'delegations',
  'trainings',
  'absences',
  'role_grants',
  'post_holdings',
  'employments',
  'staff',
  'schools',
];
beforeEach(async () => {
  const { default: pg } = await import('pg');
  const owner = new pg.Client({ connectionString: db.url });
  await owner.connect();
  await owner.query(`truncate ${tables.join(', ')}, vault_items, vault_keys cascade`);
  await owner.end();
  changed(await importDirectory(db.pool, db.vault, small));
});

const stage = async (files: Files, by = hr) => {
  const id = randomUUID();
  await inTransaction(db.pool, (client) => stageImport(client, db.vault, id, by, files));
  return id;
};
const found = async (id: string) => (await findImport(db.pool as never, id))!;
const preview = async (id: string) => (await previewImport(db.pool, db.vault, await found(id)))!;
const apply = (id: string) => applyImport(db.pool, db.vault, id, hr);
const brought = async (files: Files) => {
  const id = await stage(files);
  await apply(id);
  return id;
};
const undo = (id: string) => undoImport(db.pool, db.vault, id, hr);
const outcomes = async (id: string) =>
  (await importedRows(db.pool as never, id)).map(({ file, line, outcome }) => `${file} ${line} ${outcome}`);
const contents = async () => {
  const all: Record<string, unknown> = {};
  for (const table of tables.slice(2))
    all[table] = (await db.pool.query(`select to_jsonb(t) as row from ${table} t order by 1`)).rows;
  return all;
};
const world = async () => (await loadDirectory(db.pool)).version;
const nameOf = async (id: string) => (await people(db.pool, db.vault).names([staffId(id)])).get(staffId(id));
const newcomer = {
  ...rows('staff.csv', 'cas,Cas Crow,cas@trust.example,permanent,0.8,2027-01-01,'),
  ...rows('employments.csv', 'cas,elm,2027-01-01,'),
};

describe('The preview', () => {
  test('says of each line whether it is new, changed, ended or as it was, and writes nothing to the directory', async () => {
    const before = await contents();
    const id = await stage({
      ...rows(
        'staff.csv',
        'ann,Ann Élan,ann@trust.example,permanent,1,2020-09-01,',
        'bob,Bob Barn,new@trust.example,fixed-term,0.6,2020-09-01,2027-08-31',
        'cas,Cas Crow,cas@trust.example,permanent,1,2027-01-01,',
      ),
      ...rows('roles.csv', 'vic,Governor,,2020-09-01,2026-08-31'),
      ...rows('trainings.csv', 'ann,safer-recruitment,2024-02-05,2030-02-04'),
    });
    expect((await preview(id)).map(({ file, line, outcome, changes }) => [file, line, outcome, changes])).toEqual([
      ['staff.csv', 2, 'unchanged', []],
      ['staff.csv', 3, 'changed', ['email']],
      ['staff.csv', 4, 'new', []],
      ['roles.csv', 2, 'ended', ['to_date']],
      ['trainings.csv', 2, 'changed', ['to_date']],
    ]);
    expect(await contents()).toEqual(before);
  });

  test('names the line and what to do about every row that is wrong, and the rows that relied on it', async () => {
    const id = await stage({
      ...rows(
        'staff.csv',
        'cas,Cas Crow,no address,permanent,1,2027-01-01,',
        'dan,Dan Dew,dan@trust.example,permanent,1,2027-01-01,',
      ),
      ...rows('employments.csv', 'cas,elm,2027-01-01,', 'dan,elm,2027-01-01,', 'dan,nowhere,2028-01-01,'),
    });
    const planned = await preview(id);
    expect(
      planned
        .filter(({ outcome }) => outcome === 'error')
        .map(({ file, line, problem }) => `${file} ${line} ${problem}`),
    ).toEqual([
      expect.stringMatching(/^staff\.csv 2 email: not an e-mail address\. Give one/),
      expect.stringMatching(/^employments\.csv 2 staff_id: cas is not known/),
      expect.stringMatching(/^employments\.csv 4 school_id: nowhere is not known/),
    ]);
    expect(countOutcomes(planned)).toEqual({ new: 2, changed: 0, ended: 0, unchanged: 0, error: 3 });
  });

  test('lets nobody give a role to themselves, nor take one over', async () => {
    const id = await stage({
      ...rows('roles.csv', 'ann,CEO,,2026-01-01,', 'bob,HR,,2026-01-01,', 'ann,Head,elm,2020-09-01,'),
      ...rows('delegations.csv', 'vic,ann,Governor,,2026-01-01,2026-06-30'),
    });
    expect((await preview(id)).map(({ file, line, outcome }) => `${file} ${line} ${outcome}`)).toEqual([
      'roles.csv 2 error',
      'roles.csv 3 new',
      'roles.csv 4 unchanged',
      'delegations.csv 2 error',
    ]);
  });

  test('of a file that is none of the directory, or has a strange header, says so', async () => {
    const planned = await preview(await stage({ 'wages.csv': 'a,b\n', 'roles.csv': 'staff,role\nann,HR\n' }));
    expect(planned.every(({ outcome, line }) => outcome === 'error' && line === 1)).toBe(true);
    expect(planned.map(({ file }) => file)).toEqual(expect.arrayContaining(['wages.csv', 'roles.csv']));
  });

  test('keeps the files encrypted: nothing in the tables names anybody', async () => {
    await stage(newcomer);
    for (const table of ['people_imports', 'people_import_rows', 'vault_items']) {
      const { rows: kept } = await db.pool.query(`select to_jsonb(t) as row from ${table} t`);
      expect(JSON.stringify(kept)).not.toMatch(/Crow|cas@/);
    }
  });
});

describe('Applying', () => {
  test('writes what is right, keeps what is wrong for a report, and moves the world', async () => {
    const before = await world();
    const files = { ...newcomer, ...rows('roles.csv', 'cas,Head,nowhere,2027-01-01,', 'cas,Head,elm,2027-01-01,') };
    const id = await brought(files);
    expect(await outcomes(id)).toEqual([
      'staff.csv 2 new',
      'employments.csv 2 new',
      'roles.csv 2 error',
      'roles.csv 3 new',
    ]);
    expect([await nameOf('cas'), (await world()) > before, (await found(id)).status]).toEqual([
      'Cas Crow',
      true,
      'applied',
    ]);
    const failed = (await importedRows(db.pool as never, id)).filter(({ outcome }) => outcome === 'error');
    expect(
      failedRows(
        files,
        'roles.csv',
        failed.map(({ line }) => line),
      ),
    ).toBe('staff_id,role,school_id,from_date,to_date\ncas,Head,nowhere,2027-01-01,\n');
  });

  test('twice, or from two browsers at once, does everything once', async () => {
    const id = await stage(newcomer);
    await Promise.all([apply(id), apply(id)]);
    const [once, then] = [await contents(), await world()];
    await apply(id);
    expect([await contents(), await world()]).toEqual([once, then]);
    expect(await outcomes(id)).toHaveLength(2);
  });

  test('many rows go in several transactions, and one that was broken off goes on where it was', async () => {
    const many = Array.from(
      { length: 230 },
      (_, n) => `p-${n},Person ${n},p${n}@trust.example,permanent,1,2027-01-01,`,
    );
    const id = await stage(rows('staff.csv', ...many));
    const vault = {
      ...db.vault,
      put: (...given: Parameters<typeof db.vault.put>) =>
        given[1].length && calls++ > 120 ? Promise.reject(new Error('Cut')) : db.vault.put(...given),
    };
    let calls = 0;
    await expect(applyImport(db.pool, vault, id, hr)).rejects.toThrow('Cut');
    expect([(await found(id)).status, (await outcomes(id)).length]).toEqual(['applying', 100]);
    await apply(id);
    expect([(await found(id)).status, (await outcomes(id)).length]).toEqual(['applied', 230]);
    expect(await nameOf('p-229')).toBe('Person 229');
  });

  test('plans against the directory of the moment: what came in since the preview is not overwritten by surprise', async () => {
    const id = await stage(newcomer);
    await brought(newcomer);
    await apply(id);
    expect(await outcomes(id)).toEqual(['staff.csv 2 unchanged', 'employments.csv 2 unchanged']);
  });
});

describe('Undoing', () => {
  test('puts every row back as it was, names too, and takes away what was added', async () => {
    const before = await contents();
    const id = await brought({
      ...rows(
        'staff.csv',
        'bob,Robert Barn,bob@trust.example,fixed-term,0.6,2020-09-01,2027-08-31',
        'cas,Cas Crow,cas@trust.example,permanent,0.8,2027-01-01,',
      ),
      ...rows('employments.csv', 'cas,elm,2027-01-01,'),
      ...rows('roles.csv', 'vic,Governor,,2020-09-01,2026-08-31', 'bob,HR,,2026-01-01,'),
    });
    expect(await nameOf('bob')).toBe('Robert Barn');
    expect(await undo(id)).toEqual({ ok: true, rows: 5 });
    expect(await contents()).toEqual(before);
    expect([await nameOf('bob'), await nameOf('cas')]).toEqual(['Bob Barn', undefined]);
    expect((await loadDirectory(db.pool)).rolesOf(staffId('vic'), now)).toEqual([{ role: 'Governor' }]);
    expect((await db.pool.query(`select 1 from vault_items where subject = 'cas'`)).rows).toEqual([]);
  });

  test('is refused with the facts where a later change rests on it, and then changes nothing', async () => {
    const id = await brought(newcomer);
    changed(await importDirectory(db.pool, db.vault, rows('posts.csv', 'cas,elm,Cook,2027-01-01,')));
    changed(await importDirectory(db.pool, db.vault, rows('employments.csv', 'cas,elm,2027-01-01,2027-12-31')));
    const before = await contents();
    const undone = await undo(id);
    expect(undone).toEqual({
      ok: false,
      facts: ['employments.csv, line 2: the row was changed since', 'posts.csv, staff_id: cas is not known'],
    });
    expect([await contents(), (await found(id)).status]).toEqual([before, 'applied']);
  });

  test('is refused where somebody has acted with a role that it gave', async () => {
    const id = await brought(rows('roles.csv', 'bob,HR,,2026-01-01,'));
    await db.pool.query(
      `insert into events (stream_id, version, event_id, type, schema, data, metadata, at, era)
       values ('s-1', 1, gen_random_uuid(), 'X', 1, '{}', '{"actor": {"kind": "person", "id": "bob"}}', now(), 1)`,
    );
    await db.pool.query(`insert into event_order (global_no, stream_id, version) values (1, 's-1', 1)`);
    expect(await undo(id)).toEqual({ ok: false, facts: ['bob has acted since'] });
  });

  test('is done once, and not before the import was applied', async () => {
    const id = await stage(newcomer);
    expect(await undo(id)).toMatchObject({ ok: false });
    await apply(id);
    const answers = await Promise.all([undo(id), undo(id)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('never brings back the name of somebody who was erased', async () => {
    const id = await brought(
      rows('staff.csv', 'bob,Robert Barn,bob@trust.example,fixed-term,0.6,2020-09-01,2027-08-31'),
    );
    await db.vault.erase(staffId('bob'));
    expect(await undo(id)).toMatchObject({ ok: true });
    expect(await nameOf('bob')).toBeUndefined();
  });

  test('takes away no row that an import did not add, whoever asks the database', async () => {
    const id = await brought(newcomer);
    const taken = async (...of: readonly unknown[]) =>
      (await db.pool.query<{ so: boolean }>('select take_away_imported($1, $2, $3) as so', [...of])).rows[0]!.so;
    expect([
      await taken(id, 'roles.csv', 2),
      await taken(id, 'staff.csv', 9),
      await taken(randomUUID(), 'staff.csv', 2),
    ]).toEqual([false, false, false]);
    await expect(db.pool.query('delete from employments')).rejects.toThrow('permission denied');
  });
});

describe('What is kept', () => {
  const age = async (column: string, id: string, days: number) =>
    db.pool.query(`update people_imports set ${column} = now() - make_interval(days => $2) where import_id = $1`, [
      id,
      days,
    ]);
  const items = async () =>
    (await db.pool.query<{ n: number }>('select count(*)::int as n from vault_items')).rows[0]!.n;

  test('files go after a day, and an import that waited is dropped with them', async () => {
    const before = await items();
    const id = await stage(newcomer);
    await sweepImports(db.pool, db.vault);
    expect(await items()).toBe(before + 1);
    await age('brought_at', id, 2);
    await sweepImports(db.pool, db.vault);
    expect([await items(), await found(id)]).toEqual([
      before,
      expect.objectContaining({ status: 'dropped', files: false }),
    ]);
    await apply(id);
    expect(await outcomes(id)).toEqual([]);
  });

  test('a name that an import replaced goes after thirty days, and the import stands for good', async () => {
    const before = await items();
    const id = await brought(
      rows('staff.csv', 'bob,Robert Barn,bob@trust.example,fixed-term,0.6,2020-09-01,2027-08-31'),
    );
    await age('brought_at', id, 31);
    await age('applied_at', id, 31);
    await sweepImports(db.pool, db.vault);
    expect([await items(), (await found(id)).status, await nameOf('bob')]).toEqual([before, 'settled', 'Robert Barn']);
    expect(await undo(id)).toMatchObject({ ok: false });
  });

  test('an import that is dropped takes its files along, once', async () => {
    const before = await items();
    const id = await stage(newcomer);
    const drop = () => inTransaction(db.pool, (client) => dropWithin(client, db.vault, id));
    expect([await drop(), await drop(), await items()]).toEqual([true, false, before]);
  });
});
