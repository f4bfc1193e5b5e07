import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importDirectory, loadDirectory, people } from '#libs/directory/index.js';
import type { Instant } from '#libs/kernel/index.js';
import { opened, type Opened } from '../vault/open.js';
import { changed, complaints, rows, small } from './csv.js';
import { schoolId, staffId } from './rows.js';

let db: Opened;
beforeAll(async () => {
  db = await opened('import');
  changed(await load(small));
}, 120_000);
afterAll(() => db.close());

const load = (files: Readonly<Record<string, string>>) => importDirectory(db.pool, db.vault, files);
const now = '2026-11-22T12:00:00.000Z' as Instant;
const world = async () => (await loadDirectory(db.pool)).version;
const nameOf = async (id: string) => (await people(db.pool, db.vault).names([staffId(id)])).get(staffId(id));
const items = async (id: string) =>
  (await db.pool.query('select 1 from vault_items where subject = $1', [id])).rows.length;

describe('A first import', () => {
  test('brings the directory that the files describe', async () => {
    const directory = await loadDirectory(db.pool);
    expect(directory.schools()).toEqual([
      { id: 'elm', name: 'Elm School', county: 'Suffolk', phase: 'primary' },
      { id: 'oak', name: 'Oak, the School', county: 'Essex', phase: 'secondary' },
    ]);
    expect(directory.staff(now)).toEqual(['ann', 'bob']);
    expect(directory.rolesOf(staffId('bob'), now)).toEqual([{ role: 'Head', school: 'elm', onBehalfOf: 'ann' }]);
    expect(directory.holders('Governor', schoolId('oak'), now)).toEqual(['vic']);
    expect(directory.employmentAt(staffId('bob'), now)).toEqual({ school: 'oak', contract: 'fixed-term' });
    expect(directory.trainedUntil(staffId('ann'), 'safer-recruitment', now)).toBe('2029-02-04');
    expect(await nameOf('ann')).toBe('Ann Élan');
  });

  test('again changes nothing and leaves the world where it is', async () => {
    const before = await world();
    expect(Object.values(changed(await load(small)))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await world()).toBe(before);
  });

  test('in other hands reads the same: columns in another order, a byte order mark, Windows line ends, spaces', async () => {
    const text = '\uFEFFname,school_id,phase,opened_on,county\r\n Elm School , elm,primary,2015-09-01,Suffolk\r\n\r\n';
    expect(await load({ 'schools.csv': text })).toEqual({
      ok: true,
      files: { 'schools.csv': { read: 1, changed: 0 } },
    });
  });
});

describe('A later import', () => {
  test('adds and changes what it names, and leaves the rest', async () => {
    const before = await world();
    const files = {
      ...rows(
        'staff.csv',
        'cas,Cas Crow,cas@trust.example,permanent,0.8,2027-01-01,',
        'bob,Bob Barn,bob@trust.example,fixed-term,0.8,2020-09-01,2027-08-31',
      ),
      ...rows('employments.csv', 'cas,elm,2027-01-01,'),
    };
    expect(changed(await load(files))).toEqual({ 'staff.csv': 2, 'employments.csv': 1 });
    expect(await world()).toBe(before + 1);
    const directory = await loadDirectory(db.pool);
    expect(directory.employer(staffId('cas'), '2027-01-01T00:00:00.000Z' as Instant)).toBe('elm');
    expect(directory.employer(staffId('ann'), now)).toBe('elm');
    const { rows: found } = await db.pool.query(`select fte::float from staff where staff_id = 'bob'`);
    expect(found).toEqual([{ fte: 0.8 }]);
  });

  test('renews a training with a row of its own, and corrects one by its row', async () => {
    const until = async () => (await loadDirectory(db.pool)).trainedUntil(staffId('bob'), 'safer-recruitment', now);
    for (const [row, day] of [
      ['bob,safer-recruitment,2021-10-01,2026-09-30', '2026-09-30'],
      ['bob,safer-recruitment,2026-09-14,2031-09-13', '2031-09-13'],
      ['bob,safer-recruitment,2026-09-14,2027-09-13', '2027-09-13'],
    ] as const) {
      expect(changed(await load(rows('trainings.csv', row)))).toEqual({ 'trainings.csv': 1 });
      expect(await until()).toBe(day);
    }
    const { rows: kept } = await db.pool.query(`select 1 from trainings where staff_id = 'bob'`);
    expect(kept).toHaveLength(2);
  });

  test('ends a role by the same row with a last day', async () => {
    changed(await load(rows('roles.csv', 'vic,Governor,,2020-09-01,2026-08-31')));
    expect((await loadDirectory(db.pool)).rolesOf(staffId('vic'), now)).toEqual([]);
  });

  test('with a new name keeps the new one only', async () => {
    expect(await items('ann')).toBe(2);
    changed(await load(rows('staff.csv', 'ann,Ann Newname,ann@trust.example,permanent,1,2020-09-01,')));
    expect(await nameOf('ann')).toBe('Ann Newname');
    expect(await items('ann')).toBe(2);
  });

  test('never brings back a person who was erased, and still changes their dates', async () => {
    await db.vault.erase(staffId('cas'));
    changed(await load(rows('staff.csv', 'cas,Cas Crow,cas@trust.example,permanent,0.8,2027-01-01,2027-12-31')));
    expect(await nameOf('cas')).toBeUndefined();
    expect(await items('cas')).toBe(0);
    expect(
      (await loadDirectory(db.pool)).employer(staffId('cas'), '2028-01-01T00:00:00.000Z' as Instant),
    ).toBeUndefined();
  });

  test('two at once are both there', async () => {
    const one = (id: string) => load(rows('schools.csv', `${id},${id},Essex,primary,2020-09-01`));
    const before = await world();
    const results = await Promise.all([one('ash'), one('fir')]);
    expect(results.map(changed)).toEqual([{ 'schools.csv': 1 }, { 'schools.csv': 1 }]);
    const directory = await loadDirectory(db.pool);
    expect(directory.version).toBe(before + 2);
    expect([directory.school(schoolId('ash')), directory.school(schoolId('fir'))]).toEqual([
      expect.anything(),
      expect.anything(),
    ]);
  });
});

describe('An import with anything wrong', () => {
  test('changes nothing: not a row, not a name, not the world', async () => {
    const before = await world();
    const result = await load({
      ...rows('schools.csv', 'new,New School,Essex,primary,2020-09-01'),
      ...rows(
        'staff.csv',
        'ann,Ann Other,ann@trust.example,permanent,1,2020-09-01,',
        'zed,Zed Zorn,zed@trust.example,permanent,1,2020-09-01,',
      ),
      ...rows('employments.csv', 'zed,nowhere,2020-09-01,'),
    });
    expect(complaints(result)).toEqual([
      'employments.csv, line 2, school_id: nowhere is not known. Correct the id, or add it to schools.csv.',
    ]);
    expect(await world()).toBe(before);
    expect((await loadDirectory(db.pool)).school(schoolId('new'))).toBeUndefined();
    expect(await nameOf('ann')).toBe('Ann Newname');
    expect(await db.vault.subjects()).not.toContain('zed');
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'two employers at once',
      rows('employments.csv', 'ann,oak,2026-09-01,'),
      /^employments.csv, line 2, from_date: overlaps the employment at elm from 2020-09-01\. End the earlier/,
    ],
    [
      'two employers at once in one file',
      rows('employments.csv', 'bob,oak,2027-09-01,2027-12-31', 'bob,elm,2027-12-31,'),
      /line 3, from_date: overlaps the employment at oak from 2027-09-01/,
    ],
    [
      'an employed volunteer',
      rows('employments.csv', 'vic,oak,2026-09-01,'),
      /line 2, staff_id: vic is a volunteer\. Leave the row out/,
    ],
    [
      'a role of nobody',
      rows('roles.csv', 'zed,HR,,2026-09-01,'),
      /^roles.csv, line 2, staff_id: zed is not known\. .* staff.csv/,
    ],
    [
      'a training of nobody',
      rows('trainings.csv', 'zed,safer-recruitment,2026-09-01,2031-08-31'),
      /^trainings.csv, line 2, staff_id: zed is not known\. .* staff.csv/,
    ],
    [
      'delegating what was delegated',
      rows('delegations.csv', 'bob,vic,Head,elm,2026-09-14,2026-12-18'),
      /line 2, role: bob holds no grant of Head to delegate then/,
    ],
    [
      'delegating too late',
      rows('delegations.csv', 'vic,bob,Governor,,2026-10-01,2026-12-18'),
      /vic holds no grant of Governor/,
    ],
    [
      'delegating at another school',
      rows('delegations.csv', 'ann,bob,Head,oak,2026-10-01,2026-12-18'),
      /ann holds no grant of Head/,
    ],
  ])('%s is refused by file, line and column', async (_, files, complaint) => {
    expect(complaints(await load(files))).toEqual([expect.stringMatching(complaint)]);
  });

  test('moving on the day after is no overlap', async () => {
    const files = rows('employments.csv', 'ann,elm,2020-09-01,2026-12-31', 'ann,oak,2027-01-01,');
    expect(changed(await load(files))).toEqual({ 'employments.csv': 2 });
    expect((await loadDirectory(db.pool)).employer(staffId('ann'), '2027-01-01T00:00:00.000Z' as Instant)).toBe('oak');
  });
});
