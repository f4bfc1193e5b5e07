import { describe, expect, test } from '@jest/globals';
import { applyImport } from '#libs/directory/imports/apply.js';
import { failedRows } from '#libs/directory/imports/failed-rows.js';
import { countOutcomes } from '#libs/directory/imports/plan.js';
import type { Vault } from '#libs/vault/index.js';
import { rows } from './csv.js';
import { importer, newcomer, smallTrust } from './people-imports.js';

const { db, stage, found, preview, apply, brought, results, outcomes, contents, world, nameOf } =
  smallTrust('people imports');

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
      const { rows: kept } = await db().pool.query(`select to_jsonb(t) as row from ${table} t`);
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
    const failed = (await results(id)).filter(({ outcome }) => outcome === 'error');
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
      ...db().vault,
      put: (...given: Parameters<Vault['put']>) =>
        given[1].length && calls++ > 120 ? Promise.reject(new Error('Cut')) : db().vault.put(...given),
    };
    let calls = 0;
    await expect(applyImport(db().pool, vault, id, importer)).rejects.toThrow('Cut');
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
