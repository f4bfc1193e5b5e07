import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createOwnerPool, createPool, type Pool } from '#libs/event-store/index.js';
import { migrate } from '#libs/event-store/migrate.js';
import { instant } from '#libs/kernel/index.js';
import {
  countInbox,
  inbox,
  placeOf,
  type InboxFilter,
  type InboxOf,
  type TaskItem,
} from '#libs/read-models/task-inbox/query.js';
import { freshDatabase } from '../support/services.js';
import { ash, birch, fits, forMe, inOrder, me, mine, other, put, rows, type Row } from './inbox-rows.js';

let pool: Pool;
let owner: Pool;
beforeAll(async () => {
  const databaseUrl = await freshDatabase('inbox_audiences');
  await migrate(databaseUrl);
  pool = createPool(databaseUrl);
  owner = createOwnerPool(databaseUrl);
}, 180_000);
afterAll(() => Promise.all([pool.end(), owner.end()]));

const toMe: InboxOf = { staff: me, addresses: mine };
const everywhere: InboxOf = { staff: me, schools: [ash, birch] };
const forOthers: InboxFilter = { notFor: mine };
const day = (n: number) => instant(Date.UTC(2027, 0, 1 + n, 9));
const keys = (all: readonly Row[]) => all.map((row) => `${row.case} ${row.key}`).sort();
const pages = async (of: InboxOf, filter: InboxFilter, size: number): Promise<readonly TaskItem[]> => {
  const all: TaskItem[] = [];
  for (let more = true; more;) {
    const last = all.at(-1);
    const page = await inbox(pool, of, filter, size, last && placeOf(last, me));
    all.push(...page);
    more = page.length === size;
  }
  return all;
};

describe('Looked for by audience', () => {
  const anyTime = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).map(([from, days]): InboxFilter => ({
    claimed: 'free',
    dueFrom: day(from),
    dueBefore: days ? day(from + days) : undefined,
  }));

  test.each([
    ['what is for others, whoever they are', everywhere, () => true, fc.constant(forOthers)],
    ['what is for me in a stretch of time', toMe, forMe, anyTime],
  ])(
    '%s is found page by page, each once and in order',
    async (_, of, belongs, filter) => {
      await fc.assert(
        fc.asyncProperty(rows, filter, fc.integer({ min: 1, max: 7 }), async (all, asked, size) => {
          await put(pool, all);
          const found = await pages(of, asked, size);
          expect(keys(found)).toEqual(keys(all.filter(belongs).filter(fits(asked))));
          expect(inOrder(found.map((row) => placeOf(row, me)))).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
    120_000,
  );
});

describe('Of very many tasks', () => {
  const many = 20_000;
  const few = 500;
  /** Bitmap scans are counted with the table, and others with their index. */
  const rowsRead = `select sum(pg_stat_get_xact_tuples_fetched(one))::int as n from (select 'tasks'::regclass as one
    union all select indexrelid from pg_index where indrelid = 'tasks'::regclass) as counted`;
  /** How many rows of the table an answer takes to be found. */
  const rowsReadFor = async (work: (session: Pool) => Promise<unknown>): Promise<number> => {
    const session = await pool.connect();
    const read = async () => (await session.query<{ n: number }>(rowsRead)).rows[0]!.n;
    try {
      // What a parallel worker reads is not counted with the session.
      await session.query('begin; set local max_parallel_workers_per_gather = 0');
      const before = await read();
      await work(session as never);
      return (await read()) - before;
    } finally {
      await session.query('rollback');
      session.release();
    }
  };
  const add = (
    count: number,
    key: string,
    to: string,
    { school = ash as string, due = 'null', not = '{}', by = 'null' } = {},
  ) =>
    pool.query(`insert into tasks select 'internal-post-' || n, '${key}', 1, 1, 'internal-post', '${school}', 'A post', '{}', 'none',
      '{${to}}', '${not}', ${by}, 'normal', ${due}, '2027-01-01' from generate_series(1, ${count}) n`);
  const fresh = () => owner.query('vacuum analyze tasks');

  beforeEach(() => put(pool, []));

  test('all of which are mine but a few, those few are found without going through mine', async () => {
    await add(many, 'mine', 'HR', { due: `'2027-01-05'` });
    await add(3, 'theirs', 'CEO');
    await add(2, 'taken', 'HR', { by: `'${other}'` });
    await add(2, 'barred', 'HR', { not: `{${me}}` });
    await fresh();
    let found: readonly TaskItem[] = [];
    const read = await rowsReadFor(async (session) => (found = await inbox(session, everywhere, forOthers, 50)));
    expect(found.map(({ key }) => key).sort()).toEqual([
      'barred',
      'barred',
      'taken',
      'taken',
      'theirs',
      'theirs',
      'theirs',
    ]);
    expect(read).toBeLessThan(few);
  });

  test('none of which is at my school, that is known without going through them', async () => {
    await add(many, 'theirs', 'CEO', { school: birch });
    await fresh();
    const atAsh: InboxOf = { staff: me, schools: [ash] };
    expect(
      await rowsReadFor(async (session) => expect(await inbox(session, atAsh, forOthers, 6)).toEqual([])),
    ).toBeLessThan(few);
  });

  test.each([
    ['of this week', { dueFrom: day(0), dueBefore: day(7) }, 101],
    ['of later', { dueFrom: day(7) }, 0],
    ['of before', { dueBefore: day(0) }, 0],
  ])('mine %s are found without going through the others', async (_, due, count) => {
    await add(many, 'mine', 'HR', { due: `'2027-01-05'` });
    await add(many, 'theirs', 'CEO');
    await add(many / 10, 'late', 'CEO', { due: `'2026-12-01'` });
    await fresh();
    const find = async (session: Pool) =>
      expect(await inbox(session, toMe, { ...due, claimed: 'free' }, 101)).toHaveLength(count);
    expect(await rowsReadFor(find)).toBeLessThan(few);
  });

  test('mine are counted to a bound without going through the others, and not far beyond it', async () => {
    await add(many, 'theirs', 'CEO');
    await add(many, 'mine', 'HR');
    await fresh();
    const count = async (session: Pool) => expect(await countInbox(session, toMe, {}, 100)).toBe(100);
    expect(await rowsReadFor(count)).toBeLessThan(few);
  });
});
