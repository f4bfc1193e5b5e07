import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { instant, type StreamId } from '#libs/kernel/index.js';
import { looksAt } from '#libs/reads/query.js';
import { createReads } from '#libs/reads/reads.js';
import type { Read } from '#libs/reads/types.js';
import { engine, type Engine } from '../support/engine.js';

let e: Engine;
beforeAll(async () => void (e = await engine('reads')));
afterAll(() => e.close());

let cases = 0;
const newCase = () => `internal-post-00000000-0000-4000-8000-${String(cases++).padStart(12, '0')}` as StreamId;
const look = (stream: StreamId, more: Partial<Read> = {}): Read => ({
  at: instant('2027-01-11T09:00:00Z'),
  reader: { kind: 'person', id: 'staff-hr' },
  case: stream,
  what: 'statement',
  about: 'application-1',
  ...more,
});
const never = { everyMs: 3_600_000 };

test('what somebody looked at is written down with when, who and what, and nothing besides', async () => {
  const stream = newCase();
  const reads = createReads(e.store.pool, never);
  reads.note(look(stream));
  reads.note(look(stream, { reader: { kind: 'service', id: 'audit' }, what: 'past-state', about: '4' }));
  await reads.flush();
  expect(await looksAt(e.store.pool, stream, 10)).toEqual([
    {
      id: expect.any(Number),
      at: '2027-01-11T09:00:00.000Z',
      kind: 'service',
      reader: 'audit',
      what: 'past-state',
      about: '4',
    },
    { id: expect.any(Number), at: '2027-01-11T09:00:00.000Z', kind: 'person', reader: 'staff-hr', what: 'statement', about: 'application-1' }, // prettier-ignore
  ]);
});

test('the same look within a minute is one, and after it another; each case, reader and matter has its own', async () => {
  const stream = newCase();
  const reads = createReads(e.store.pool, never);
  for (const second of ['00', '30', '59']) reads.note(look(stream, { at: instant(`2027-01-11T09:00:${second}Z`) }));
  reads.note(look(stream, { at: instant('2027-01-11T09:01:00Z') }));
  reads.note(look(stream, { about: 'application-2' }));
  reads.note(look(stream, { what: 'reason' }));
  reads.note(look(stream, { reader: { kind: 'person', id: 'staff-ceo' } }));
  reads.note(look(newCase()));
  await reads.flush();
  expect(await looksAt(e.store.pool, stream, 10)).toHaveLength(5);
});

test('it is written by itself, soon', async () => {
  const stream = newCase();
  const reads = createReads(e.store.pool, { everyMs: 10 });
  reads.note(look(stream));
  for (let tries = 0; tries < 200 && !(await looksAt(e.store.pool, stream, 1)).length; tries++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(await looksAt(e.store.pool, stream, 10)).toHaveLength(1);
  await reads.close();
});

test('closing writes the rest, and nothing is taken down after it', async () => {
  const stream = newCase();
  const reads = createReads(e.store.pool, never);
  for (let n = 0; n < 1_200; n++) reads.note(look(stream, { about: `application-${n}` }));
  await reads.close();
  reads.note(look(stream, { about: 'too-late' }));
  await reads.flush();
  expect(await looksAt(e.store.pool, stream, 2_000)).toHaveLength(1_200);
});

test('while the database takes nothing looks wait, no more than so many, and those that are lost are counted', async () => {
  const stream = newCase();
  const lost: number[] = [];
  let down = true;
  const query = ((...given: [never]) =>
    down ? Promise.reject(new Error('down')) : e.store.pool.query(...given)) as typeof e.store.pool.query;
  const pool = { query } as typeof e.store.pool;
  const reads = createReads(pool, { ...never, most: 3, lost: (count) => lost.push(count) });
  for (let n = 0; n < 5; n++) reads.note(look(stream, { about: `application-${n}` }));
  await expect(reads.flush()).rejects.toThrow('down');
  down = false;
  await reads.flush();
  expect((await looksAt(e.store.pool, stream, 10)).map(({ about }) => about)).toEqual(
    ['application-4', 'application-3', 'application-2'], // prettier-ignore
  );
  expect(lost).toEqual([1, 1]);
});

test('the application can add to the log and read it, and change or delete nothing of it', async () => {
  for (const sql of ['update reads_log set reader = null', 'delete from reads_log', 'truncate reads_log'])
    await expect(e.store.pool.query(sql)).rejects.toThrow('permission denied');
});

test('pages of looks follow each other without a gap', async () => {
  const stream = newCase();
  const reads = createReads(e.store.pool, never);
  for (let n = 0; n < 5; n++) reads.note(look(stream, { about: `application-${n}` }));
  await reads.flush();
  const first = await looksAt(e.store.pool, stream, 2);
  const rest = await looksAt(e.store.pool, stream, 10, first.at(-1)!.id);
  expect([...first, ...rest].map(({ about }) => about.slice(-1)).join('')).toBe('43210');
});
