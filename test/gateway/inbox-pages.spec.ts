import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createOwnerPool, createPool, type Pool } from '#libs/event-store/index.js';
import { migrate } from '#libs/event-store/migrate.js';
import {
  countInbox,
  inbox,
  placeOf,
  type InboxFilter,
  type InboxOf,
  type TaskItem,
} from '#libs/read-models/task-inbox/query.js';
import { freshDatabase } from '../support/services.js';
import { ash, filters, fits, forMe, inOrder, me, mine, other, put, rows, type Row } from './inbox-rows.js';

let pool: Pool;
let databaseUrl: string;
beforeAll(async () => {
  databaseUrl = await freshDatabase('inbox_pages');
  await migrate(databaseUrl);
  pool = createPool(databaseUrl);
}, 180_000);
afterAll(() => pool.end());

const toMe: InboxOf = { staff: me, addresses: mine };
const atAsh: InboxOf = { staff: me, schools: [ash] };
const pages = async (of: InboxOf, filter: InboxFilter, size: number): Promise<readonly TaskItem[]> => {
  const all: TaskItem[] = [];
  for (let page = await inbox(pool, of, filter, size); page.length;) {
    all.push(...page);
    const last = page.at(-1)!;
    page = page.length < size ? [] : await inbox(pool, of, filter, size, placeOf(last, me));
  }
  return all;
};
const keys = (all: readonly Row[]) => all.map((row) => `${row.case} ${row.key}`).sort();

describe('The inbox in pages', () => {
  test.each([
    ['those that are for me', toMe, forMe],
    ['those of the schools that I oversee', atAsh, (row: Row) => row.school === ash],
  ])(
    'holds of %s what the filter lets through, each once and in order',
    async (_, of, belongs) => {
      await fc.assert(
        fc.asyncProperty(rows, filters, fc.integer({ min: 1, max: 7 }), async (all, filter, size) => {
          await put(pool, all);
          const found = await pages(of, filter, size);
          expect(keys(found)).toEqual(keys(all.filter(belongs).filter(fits(filter))));
          expect(await countInbox(pool, of, filter, 10)).toBe(Math.min(10, found.length));
          expect(inOrder(found.map((row) => placeOf(row, me)))).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
    120_000,
  );

  test('begins with what I have taken, then what comes before the rest, then the rest', async () => {
    const plain = { case: 'internal-post-1', school: ash, title: 'A post', addressedTo: ['HR'], excluded: [], version: 1, process: 'internal-post', answers: [], clause: 'none', lifted: [], openedAt: '2027-01-01T09:00:00.000Z', dueAt: null } as unknown as Row; // prettier-ignore
    await put(pool, [
      { ...plain, key: 'a', claimedBy: null, priority: 'normal', dueAt: '2027-01-02T09:00:00.000Z' as never },
      { ...plain, key: 'b', claimedBy: other, priority: 'high' },
      { ...plain, key: 'c', claimedBy: me, priority: 'normal' },
    ]);
    expect((await inbox(pool, toMe, {}, 10)).map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  });
});

test('what comes first is found by its own index, however many tasks there are', async () => {
  await put(pool, []);
  await pool.query(`insert into tasks select 'internal-post-' || n, 'task', 1, 1, 'internal-post', '${ash}', 'A post', '{}', 'none', '{HR}', '{}',
    case n % 100 when 1 then '${me}' end, case n % 100 when 2 then 'high' else 'normal' end, null, '2027-01-01' from generate_series(1, 5000) n`);
  const session = await pool.connect();
  const plans: Record<string, string> = {};
  try {
    await session.query('analyze tasks');
    await inbox(session as never, toMe, {}, 200);
    const { rows: prepared } = await session.query<{ name: string }>(
      `select name from pg_prepared_statements where name ~ '^inbox-mine-.$'`,
    );
    for (const { name } of prepared) {
      const { rows: lines } = await session.query<Record<'QUERY PLAN', string>>(
        `explain execute "${name}" ('{HR}', '${me}', null, null, null, null, null, '{}', 50${', null'.repeat(7)})`,
      );
      plans[name] = lines.map((line) => line['QUERY PLAN']).join(' ');
    }
  } finally {
    session.release();
  }
  expect(plans).toEqual({
    'inbox-mine-0': expect.stringContaining('tasks_claimed_by_need'),
    'inbox-mine-1': expect.stringContaining('tasks_high_by_need'),
  });
});

test('of very many tasks, the few of one person are found by whom they are for', async () => {
  await put(pool, []);
  await pool.query(`insert into tasks select 'internal-post-' || n, 'task', 1, 1, 'internal-post', '${ash}', 'A post', '{}', 'none',
    case n % 1000 when 0 then '{HR}' else array['staff:someone-' || n % 500] end::text[], '{}', null, 'normal', '2027-01-01', '2027-01-01'
    from generate_series(1, 20000) n`);
  const session = await pool.connect();
  const scans = async (index: string) =>
    (await session.query<{ n: number }>(`select pg_stat_get_xact_numscans('${index}'::regclass)::int as n`)).rows[0]?.n;
  const owner = createOwnerPool(databaseUrl);
  await owner.query('vacuum analyze tasks');
  await owner.end();
  try {
    await session.query('begin');
    // What this connection did before may still be counted with it.
    const [byNeed, addressed] = [await scans('tasks_by_need'), await scans('tasks_addressed')];
    // More often than a plan is made anew for a statement that has a name.
    for (let i = 0; i < 12; i++) expect(await inbox(session as never, toMe, {}, 200)).toHaveLength(20);
    expect((await scans('tasks_by_need'))! - byNeed!).toBe(0);
    expect((await scans('tasks_addressed'))! - addressed!).toBeGreaterThanOrEqual(12);
  } finally {
    await session.query('rollback');
    session.release();
  }
});
