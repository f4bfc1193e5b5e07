import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { csvFilesIn } from '#libs/directory/csv/folder.js';
import { demoTrust, rowsOf } from '#libs/directory/demo/files.js';
import { demoPeople, demoTable } from '#libs/directory/demo/people.js';
import { importFolder } from '#libs/directory/import-folder.js';
import { loadDirectory, people, type Directory } from '#libs/directory/index.js';
import type { Instant, Role, SchoolId, StaffId } from '#libs/kernel/index.js';
import { opened, type Opened } from '../vault/open.js';

let db: Opened;
let directory: Directory;
const env = () => ({ DATABASE_URL: db.url, VAULT_KEY: db.key.toString('base64') });
const now = '2026-11-22T12:00:00.000Z' as Instant;
const who = (demo: string): StaffId => demoPeople.find((person) => person.demo === demo)!.staff;

beforeAll(async () => {
  db = await opened('demo trust');
  await importFolder(demoTrust, env());
  directory = await loadDirectory(db.pool);
}, 120_000);
afterAll(() => db.close());

describe('The demo trust', () => {
  test('has at least nine schools in three counties and 130 people at work', () => {
    expect(directory.schools().length).toBeGreaterThanOrEqual(9);
    expect(new Set(directory.schools().map((school) => school.county))).toEqual(
      new Set(['Suffolk', 'Essex', 'Cambridgeshire']),
    );
    expect(directory.staff(now).length).toBeGreaterThanOrEqual(130);
  });

  test('has one CEO, three of HR, five of SLT, two governors and two of IT across the trust', () => {
    const across = (role: Role) =>
      directory
        .holders(role, undefined, now)
        .filter((staff) =>
          directory.rolesOf(staff, now).some((held) => held.role === role && held.school === undefined),
        );
    expect((['CEO', 'HR', 'SLT', 'Governor', 'IT'] as const).map((role) => across(role).length)).toEqual([
      1, 3, 5, 2, 2,
    ]);
  });

  test('has a Head, leaders and a governor at every school, and they work there or are volunteers', () => {
    for (const { id } of directory.schools()) {
      const heads = directory.holders('Head', id, now);
      expect(heads.filter((head) => directory.employer(head, now) === id).length).toBeGreaterThan(0);
      expect(directory.holders('SLT', id, now).length).toBeGreaterThan(5);
      expect(directory.holders('Governor', id, now).length).toBeGreaterThan(2);
    }
  });

  test('loads a second time without a change', async () => {
    expect(await importFolder(demoTrust, env())).not.toMatch(/ [1-9]\d* added/);
    expect((await loadDirectory(db.pool)).version).toBe(directory.version);
  });

  test('keeps names and addresses in the vault only', async () => {
    const { names, emails } = people(db.pool, db.vault);
    const all = rowsOf(`${demoTrust}/staff.csv`);
    const ids = all.map((row) => row['staff_id'] as StaffId);
    expect(await names(ids)).toEqual(new Map(all.map((row) => [row['staff_id'], row['name']])));
    expect(await emails(ids)).toEqual(new Map(all.map((row) => [row['staff_id'], row['email']])));
    for (const table of [
      'staff',
      'employments',
      'post_holdings',
      'role_grants',
      'absences',
      'delegations',
      'trainings',
    ]) {
      const { rows } = await db.pool.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t`);
      const text = JSON.stringify(rows);
      for (const row of all) for (const personal of [row['name']!, row['email']!]) expect(text).not.toContain(personal);
    }
  });
});

describe('Its people are varied', () => {
  const count = async (query: string) =>
    (await db.pool.query<{ n: number }>(`select count(*)::int as n from ${query}`)).rows[0]!.n;
  test.each([
    ['part-time', `staff where fte > 0 and fte < 1`],
    ['fixed-term', `staff where contract = 'fixed-term'`],
    ['on maternity leave', `absences where kind = 'maternity' and '2026-11-22' between from_date and to_date`],
    ['long sick', `absences where kind = 'sick' and to_date is null`],
    ['seconded out', `absences where kind = 'seconded-out' and '2026-11-22' between from_date and to_date`],
    ['leavers', `staff where contract = 'permanent' and to_date < '2026-11-22'`],
    ['starters to come', `staff where from_date > '2026-11-22'`],
    ['movers between schools', `(select staff_id from employments group by 1 having count(distinct school_id) > 1) m`],
    [
      'absent Heads with a delegate',
      `delegations d join absences a on a.staff_id = d.from_staff_id where d.role = 'Head'`,
    ],
  ])('some are %s', async (_, query) => {
    expect(await count(query)).toBeGreaterThan(0);
  });

  test('the deputy acts as Head while the Head of Gullhaven is ill, and not before or after', () => {
    const deputy = 'staff-041' as StaffId;
    const acts = (at: string) => directory.rolesOf(deputy, at as Instant).some((held) => held.role === 'Head');
    expect(
      [
        '2026-09-13T22:59:59.999Z',
        '2026-09-13T23:00:00.000Z',
        '2027-07-21T22:59:59.999Z',
        '2027-07-21T23:00:00.000Z',
      ].map(acts),
    ).toEqual([false, true, true, false]);
  });

  test('a mover is employed by one school after the other', () => {
    const mover = 'staff-146' as StaffId;
    const [before, after] = ['2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'].map((at) =>
      directory.employer(mover, at as Instant),
    );
    expect(before).toBeDefined();
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
  });

  test('a leaver of August is gone, and a starter of January is not yet there', () => {
    const [leaver, starter] = ['staff-091', 'staff-148'] as StaffId[];
    expect(directory.employer(leaver!, now)).toBeUndefined();
    expect(directory.employer(leaver!, '2026-08-31T22:00:00.000Z' as Instant)).toBeDefined();
    expect(directory.employer(starter!, now)).toBeUndefined();
    expect(directory.employer(starter!, '2027-01-04T00:00:00.000Z' as Instant)).toBe('school-harrowlode');
  });
});

describe('Safer-recruitment training in the demo trust', () => {
  const today = now.slice(0, 10);
  const until = (staff: StaffId, at = now) => directory.trainedUntil(staff, 'safer-recruitment', at);
  const current = (staff: StaffId, at = now) => (until(staff, at) ?? '') >= at.slice(0, 10);

  test('is held by all of HR and by every Head, for a year to come', () => {
    const they = [...directory.holders('HR', undefined, now), ...directory.holders('Head', undefined, now)];
    expect(they.length).toBeGreaterThan(12);
    expect(they.filter((staff) => !current(staff, `2027${now.slice(4)}` as Instant))).toEqual([]);
  });

  test('is held by most of the Senior Leadership Team, and by a dozen others', () => {
    const slt = directory.holders('SLT', undefined, now);
    expect(slt.filter((staff) => current(staff)).length).toBeGreaterThan(slt.length - 6);
    const named = (['HR', 'SLT', 'Head'] as const).flatMap((role) => directory.holders(role, undefined, now));
    const others = directory.staff(now).filter((staff) => !named.includes(staff) && current(staff));
    expect(others.length).toBeGreaterThanOrEqual(8);
  });

  test('lapsed for some, and lapses for one in January', () => {
    const lapsed = directory.staff(now).filter((staff) => (until(staff) ?? today) < today);
    expect(lapsed).toEqual(['staff-009', 'staff-038']);
    expect(until('staff-043' as StaffId)).toBe('2027-01-09');
  });

  test('was renewed by one before it lapsed, and counts for another only once it has begun', () => {
    const [renewed, toCome] = ['staff-010', 'staff-044'] as StaffId[];
    const days = ['2024-01-14', '2024-01-15', '2027-02-07', '2027-02-08'].map(
      (day) => `${day}T12:00:00.000Z` as Instant,
    );
    expect(days.map((at) => until(renewed!, at))).toEqual(['2024-01-20', '2029-01-14', '2029-01-14', '2029-01-14']);
    expect(days.map((at) => until(toCome!, at))).toEqual([undefined, undefined, undefined, '2032-02-07']);
  });
});

describe('The people of the demo', () => {
  const holdsFor = (demo: string, role: string) =>
    directory.rolesOf(who(demo), now).some((held) => held.role === role && held.school === undefined);
  test('hold the roles that they play', () => {
    expect(['hr-officer', 'hr-second'].every((demo) => holdsFor(demo, 'HR'))).toBe(true);
    expect(['slt-1', 'slt-2'].every((demo) => holdsFor(demo, 'SLT'))).toBe(true);
    expect(holdsFor('ceo', 'CEO')).toBe(true);
    expect(['it-manager', 'it-second'].every((demo) => holdsFor(demo, 'IT'))).toBe(true);
    for (const { id } of directory.schools())
      expect(directory.rolesOf(who(id.replace('school-', 'head-')), now)).toContainEqual({ role: 'Head', school: id });
  });

  test('three applicants work at three schools and hold no role', () => {
    const applicants = ['applicant-1', 'applicant-2', 'applicant-3'].map(who);
    expect(new Set(applicants.map((staff): SchoolId | undefined => directory.employer(staff, now))).size).toBe(3);
    expect(applicants.flatMap((staff) => directory.rolesOf(staff, now))).toEqual([]);
  });

  test('are listed in a table with their names', () => {
    expect(demoTable().split('\n')).toHaveLength(demoPeople.length + 1);
    for (const line of demoTable().split('\n').slice(1))
      expect(line).toMatch(/^ {2}[a-z0-9-]+ +staff-\d{3} {2}\S+ \S+/);
  });

  test('come from files that hold nothing else than the directory', () => {
    expect(Object.keys(csvFilesIn(demoTrust)).sort()).toEqual(
      ['absences', 'delegations', 'employments', 'posts', 'roles', 'schools', 'staff', 'trainings'].map(
        (name) => `${name}.csv`,
      ),
    );
  });
});
