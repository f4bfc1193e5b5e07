import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createOwnerPool, type Pool } from '#libs/event-store/index.js';
import { migrate } from '#libs/event-store/migrate.js';
import { instant, type SchoolId, type StaffId, type StreamId } from '#libs/kernel/index.js';
import { lateByRole, lateTasks } from '#libs/read-models/post-times/late.js';
import type { OfTasks, OfWhom } from '#libs/read-models/post-times/of-whom.js';
import { outcomes, postsByStatus, postsThroughStep, timeByStep } from '#libs/read-models/post-times/query.js';
import { freshDatabase } from '../support/services.js';

const day = 86_400_000;
const now = instant('2027-09-01T09:00:00Z');
const ago = (days: number) => instant(Date.parse(now) - days * day);
const schools = ['school-a', 'school-b', 'school-c'] as SchoolId[];
const me = 'staff-me' as StaffId;

const spent = fc.option(fc.nat({ max: 400 }), { freq: 2 });
const rows = fc
  .sample(
    fc.record({
      school: fc.constantFrom(...schools),
      open: fc.boolean(),
      opened: fc.integer({ min: 400, max: 900 }),
      step: fc.nat({ max: 5 }),
      since: fc.nat({ max: 50 }),
      spent: fc.array(spent, { minLength: 6, maxLength: 6 }),
      posts: fc.integer({ min: 1, max: 3 }),
      sitting: fc.boolean(),
      late: fc.array(fc.constantFrom('HR@school-a', 'HR', 'SLT', 'staff:staff-1', 'staff:staff-2'), { maxLength: 4 }),
      due: fc.integer({ min: -3, max: 3 }),
    }),
    { numRuns: 80, seed: 5 },
  )
  .map((row, i) => ({ ...row, id: `internal-post-${String(i).padStart(3, '0')}` as StreamId }));
type Row = (typeof rows)[number];
const msIn = ({ spent: days, open, step, since }: Row, at: number): number | undefined => {
  const here = open && step === at;
  return days[at] === null && !here ? undefined : (days[at] ?? 0) * day + (here ? since * day : 0);
};
const middle = (all: readonly number[]): number => {
  const sorted = [...all].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
};

let pool: Pool;
beforeAll(async () => {
  const url = await freshDatabase('post-times');
  await migrate(url);
  pool = createOwnerPool(url);
  for (const { id, school, open, opened, step, since, spent: days, posts, sitting, late, due } of rows) {
    const status = open ? 'Sifting' : 'Appointed';
    await pool.query(
      `insert into cases values ($1, 1, 'internal-post', $2, 'Deputy Head', $3, $4, '{}', 'p', 1, $5, $5)`,
      [id, status, school, open, ago(opened)],
    );
    const ms = days.map((n) => (n === null ? null : n * day));
    await pool.query(`insert into post_times values ($1, 1, $2, $3, 0, $4, $5, $6, $7)`, [
      ...[id, posts, open ? 0 : 1, ms, open ? step : null, open ? ago(since) : null, sitting ? [me] : []],
    ]);
    if (late.length)
      await pool.query(
        `insert into tasks values ($1, 'do-it', 1, 1, 'internal-post', $2, 'Deputy Head', '{}', 'c', $3, '{}', null, 'normal', $4, $4)`,
        [id, school, late, ago(-due)],
      );
  }
}, 60_000);
afterAll(() => pool?.end());

const all: OfWhom = { scope: { all: true, schools: [] }, except: [] };
const narrowed: readonly (readonly [string, OfWhom, (row: Row) => boolean])[] = [
  ['everything', all, () => true],
  ['one school', { ...all, school: schools[0] }, ({ school }) => school === schools[0]],
  [
    'their schools',
    { ...all, scope: { all: false, schools: schools.slice(1), involving: me } },
    ({ school }) => school !== schools[0],
  ],
  ['a period', { ...all, openedFrom: ago(700), openedBefore: ago(500) }, ({ opened }) => opened <= 700 && opened > 500],
  [
    'without what is closed to them',
    { ...all, except: rows.slice(0, 40).map(({ id }) => id) },
    (row) => rows.indexOf(row) >= 40,
  ],
];

test.each(narrowed)('median and slowest of %s are those of its posts', async (_, of, has) => {
  const found = await timeByStep(pool, of, now);
  for (let step = 0; step < 6; step += 1) {
    const own = rows.filter(has).flatMap((row) => msIn(row, step) ?? []);
    const told = found.find((one) => one.step === step);
    expect([step, told?.cases]).toEqual([step, own.length]);
    expect(told?.medianMs).toBeCloseTo(middle(own), -1);
    expect(told?.slowestMs).toBe(Math.max(...own));
    const slowest = rows.find(({ id }) => id === told?.slowest);
    expect(slowest && msIn(slowest, step)).toBe(told?.slowestMs);
    const behind = await postsThroughStep(pool, of, now, step, 500);
    expect(behind.map(({ ms }) => ms)).toEqual([...own].sort((a, b) => b - a));
  }
});

test.each(narrowed)('the statuses and outcomes of %s add up to its posts', async (_, of, has) => {
  const own = rows.filter(has);
  const byStatus = await postsByStatus(pool, of);
  expect(byStatus.reduce((sum, { cases }) => sum + cases, 0)).toBe(own.length);
  const [ended] = await outcomes(pool, of);
  const closed = own.filter(({ open }) => !open);
  expect(ended).toEqual({
    status: 'Appointed',
    cases: closed.length,
    posts: closed.reduce((sum, { posts }) => sum + posts, 0),
    inside: closed.length,
    outside: 0,
  });
});

test('late tasks count once for each role, and not where the person sits on the panel', async () => {
  const of: OfTasks = { me, schools, except: [] };
  const roleOf = (address: string) => (address.startsWith('staff:') ? 'staff' : address.split('@')[0]!);
  const theirs = rows.filter(({ sitting, due }) => !sitting && due < 0);
  for (const role of ['HR', 'SLT', 'staff']) {
    const own = theirs.filter(({ late }) => late.map(roleOf).includes(role));
    expect((await lateByRole(pool, of, now)).find((one) => one.role === role)?.tasks).toBe(own.length);
    const behind = await lateTasks(pool, of, now, role, 500);
    expect(behind.map((one) => one.case).sort()).toEqual(own.map(({ id }) => id).sort());
  }
});

test('late tasks of other schools, and of what is closed to the person, are not counted', async () => {
  const here: OfTasks = { me, schools: schools.slice(0, 1), except: [] };
  const behind = await lateTasks(pool, here, now, 'SLT', 500);
  expect(new Set(behind.map(({ school }) => school))).toEqual(new Set(schools.slice(0, 1)));
  const closed = { ...here, except: behind.map((one) => one.case) };
  expect(await lateTasks(pool, closed, now, 'SLT', 500)).toEqual([]);
});
