import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importDirectory, loadDirectory } from '#libs/directory/index.js';
import { createOwnerPool } from '#libs/event-store/pool.js';
import { plus } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { opened, type Opened } from '../vault/open.js';
import { changed, complaints, rows, small } from './csv.js';

let db: Opened;
beforeAll(async () => {
  db = await opened('import model');
}, 120_000);
afterAll(() => db.close());
beforeEach(() => emptied());

/** Back to the small trust: only the owner of the tables may delete. */
const emptied = async () => {
  const owner = createOwnerPool(db.url);
  await owner.query(
    'truncate schools, staff, employments, post_holdings, role_grants, absences, delegations, trainings cascade',
  );
  await owner.end();
  changed(await importDirectory(db.pool, db.vault, small));
};
const load = (files: Readonly<Record<string, string>>) => importDirectory(db.pool, db.vault, files);

const first = '2027-09-01' as LocalDate;
const day = (n: number) => plus(first, `P${n}D`);
const stretch = fc.record({ school: fc.constantFrom('elm', 'oak'), from: fc.nat(30), length: fc.option(fc.nat(15)) });
const rowOf = ({ school, from, length }: { school: string; from: number; length: number | null }) =>
  `bob,${school},${day(from)},${length === null ? '' : day(from + length)}`;
const stored = async () =>
  (
    await db.pool.query<{ from: string; to: string | null }>(
      `select from_date::text as from, to_date::text as to from employments where staff_id = 'bob' order by from_date`,
    )
  ).rows;

test('whatever employments are imported in whatever order, nobody ever has two employers on a day', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stretch, { minLength: 1, maxLength: 6 }), async (stretches) => {
      for (const one of stretches) {
        const before = await stored();
        const result = await load(rows('employments.csv', rowOf(one)));
        if (!result.ok) expect(await stored()).toEqual(before);
        const after = await stored();
        for (const [i, row] of after.entries()) if (i > 0) expect((after[i - 1]!.to ?? '9999') < row.from).toBe(true);
      }
      await emptied();
    }),
    { numRuns: 25 },
  );
});

const grant = fc.record({
  staff: fc.constantFrom('ann', 'bob', 'vic'),
  role: fc.constantFrom('HR', 'SLT'),
  school: fc.constantFrom('', 'elm', 'oak'),
  from: fc.nat(2).map(day),
  to: fc.option(fc.integer({ min: 3, max: 9 }).map(day)),
});
const grants = fc.uniqueArray(grant, {
  minLength: 1,
  maxLength: 6,
  selector: (g) => [g.staff, g.role, g.school, g.from].join(),
});

test('an import says as many changes as the table shows, and the same again says none', async () => {
  await fc.assert(
    fc.asyncProperty(grants, grants, async (one, two) => {
      const files = (set: typeof one) =>
        rows('roles.csv', ...set.map((g) => [g.staff, g.role, g.school, g.from, g.to ?? ''].join()));
      const table = async () =>
        new Set(
          (await db.pool.query<{ row: string }>('select t::text as row from role_grants t')).rows.map(({ row }) => row),
        );
      changed(await load(files(one)));
      const [before, version] = [await table(), (await loadDirectory(db.pool)).version];
      const count = changed(await load(files(two)))['roles.csv']!;
      const after = await table();
      expect([...after].filter((row) => !before.has(row))).toHaveLength(count);
      expect((await loadDirectory(db.pool)).version).toBe(version + (count > 0 ? 1 : 0));
      expect(changed(await load(files(two)))).toEqual({ 'roles.csv': 0 });
    }),
    { numRuns: 25 },
  );
});

test('a grant across the trust is one row however often it comes, although it names no school', async () => {
  for (const to of ['', '2027-12-31', '']) changed(await load(rows('roles.csv', `vic,HR,,2027-09-01,${to}`)));
  const { rows: found } = await db.pool.query(`select 1 from role_grants where staff_id = 'vic' and role = 'HR'`);
  expect(found).toHaveLength(1);
});

test('many wrong rows are told in the order of files and lines', async () => {
  const told = complaints(
    await load({
      ...rows('roles.csv', 'zed,HR,,2027-09-01,', 'ann,HR,nowhere,2027-09-01,'),
      ...rows('absences.csv', 'zed,sick,2027-09-01,'),
      ...rows('posts.csv', 'zed,nowhere,Cook,2027-09-01,'),
    }),
  );
  expect(told.map((line) => line.split(':')[0])).toEqual([
    'absences.csv, line 2, staff_id',
    'posts.csv, line 2, staff_id',
    'posts.csv, line 2, school_id',
    'roles.csv, line 2, staff_id',
    'roles.csv, line 3, school_id',
  ]);
});
