import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StreamId } from '#libs/kernel/index.js';
import { oneTask } from '#libs/read-models/task-inbox/query.js';
import { as, engine, runnerOn, type Engine } from '../support/engine.js';
import { ada, hr, slt, sltTwo } from '../support/people.js';
import { described, identify, openAdvert, setUpPanel } from '../support/post.js';
import { rawAppend, rawStream } from '../support/raw-append.js';

let e: Engine;
beforeAll(async () => {
  e = await engine('append');
});
afterAll(() => e.close());
const versionOf = async (stream: string) => {
  const { rows } = await e.store.pool.query<{ n: number }>(
    'select count(*)::int as n from events where stream_id = $1',
    [stream],
  );
  return rows[0]!.n;
};

describe('one decision over several streams', () => {
  test('is appended to all of them', async () => {
    const [a, b] = [rawStream(), rawStream()];
    const result = await e.store.append(
      rawAppend([
        { stream: a, expected: 0, count: 2 },
        { stream: b, expected: 0 },
      ]),
    );
    expect(result).toEqual({ kind: 'appended', versions: { [a]: [1, 2], [b]: [1, 1] } });
  });

  test('is appended to none when one of them has moved', async () => {
    const [a, b, c] = [rawStream(), rawStream(), rawStream()];
    await e.store.append(rawAppend([{ stream: b, expected: 0 }]));
    const result = await e.store.append(
      rawAppend([
        { stream: a, expected: 0 },
        { stream: b, expected: 0 },
        { stream: c, expected: 0 },
      ]),
    );
    expect(result).toEqual({ kind: 'conflict' });
    expect(await Promise.all([a, b, c].map(versionOf))).toEqual([0, 1, 0]);
  });

  test('whatever streams overlap and race, each decision has all its events or none', async () => {
    const one = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 2, maxLength: 8 }), async (decisions) => {
        const pool = Array.from({ length: 5 }, rawStream);
        const results = await Promise.all(
          decisions.map((streams) =>
            e.store.append(rawAppend(streams.map((i) => ({ stream: pool[i]!, expected: 0 })))),
          ),
        );
        const won = decisions.filter((_, i) => results[i]!.kind === 'appended');
        const expected = pool.map((_, i) => won.filter((streams) => streams.includes(i)).length);
        expect(await Promise.all(pool.map(versionOf))).toEqual(expected);
        expect(Math.max(...expected)).toBe(1); // the first to come wins each stream
      }),
      { numRuns: 60 },
    );
  });
});

describe('decisions that share a commit', () => {
  test('are each appended, and one that was late spoils none of the others', async () => {
    const taken = rawStream();
    await e.store.append(rawAppend([{ stream: taken, expected: 0 }]));
    const streams = Array.from({ length: 60 }, (_, i) => (i % 12 === 5 ? taken : rawStream()));
    const results = await Promise.all(streams.map((stream) => e.store.append(rawAppend([{ stream, expected: 0 }]))));
    expect(results.map(({ kind }) => kind)).toEqual(streams.map((one) => (one === taken ? 'conflict' : 'appended')));
    for (const stream of streams) expect(await versionOf(stream)).toBe(1);
  });

  test('are told apart when the world moved for some of them', async () => {
    const { version } = await e.store.world();
    const streams = Array.from({ length: 30 }, rawStream);
    const results = await Promise.all(
      streams.map((stream, i) =>
        e.store.append({ ...rawAppend([{ stream, expected: 0 }]), world: version - (i % 3 === 0 ? 1 : 0) }),
      ),
    );
    expect(results.map(({ kind }) => kind)).toEqual(streams.map((_, i) => (i % 3 === 0 ? 'world-moved' : 'appended')));
    expect(await Promise.all(streams.map(versionOf))).toEqual(streams.map((_, i) => (i % 3 === 0 ? 0 : 1)));
  });

  test('that continue one stream come after each other, or not at all', async () => {
    const stream = rawStream();
    const results = await Promise.all(
      Array.from({ length: 40 }, () => e.store.append(rawAppend([{ stream, expected: 0 }]))),
    );
    expect(results.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
    expect(await versionOf(stream)).toBe(1);
  });
});

describe('a command id', () => {
  test('has one effect, however often and from wherever it comes', async () => {
    const stream = await e.request();
    const other = runnerOn(e.store, e.vault);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        as(i % 2 ? e.run : other, slt)(stream, identify, { key: 'same', taskVersion: 1 }),
      ),
    );
    expect(answers.map((a) => a.ok && a.version)).toEqual(Array(10).fill(2));
    expect(answers.filter((a) => a.ok && !a.repeated)).toHaveLength(1);
    expect(await versionOf(stream)).toBe(2);
  });

  test('is refused with another body', async () => {
    const stream = await e.request();
    await as(e.run, slt)(stream, identify, { key: 'k' });
    expect(
      await as(e.run, slt)(stream, { type: 'RefuseRequest', data: { reason: 'No.' } }, { key: 'k' }),
    ).toMatchObject({ refusal: 'IdempotencyKeyReused' });
  });

  test('is not remembered when the command was refused', async () => {
    const stream = await e.request();
    const open = openAdvert(new Date(Date.now() + 9 * 86_400_000).toISOString());
    expect(await as(e.run, hr)(stream, open, { key: 'early' })).toMatchObject({ refusal: 'NotReadyToAdvertise' });
    await described(e.run, stream);
    expect(await as(e.run, hr)(stream, open, { key: 'early' })).toMatchObject({ ok: true, repeated: false });
  });
});

test('of twenty who answer one task at once one wins, and the others learn who', async () => {
  const stream = await e.request();
  const others = Array.from({ length: 4 }, () => runnerOn(e.store, e.vault));
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      as(others[i % 4]!, i % 2 ? slt : sltTwo)(stream, identify, { taskVersion: 1 }),
    ),
  );
  expect(answers.filter((a) => a.ok)).toHaveLength(1);
  const winner = answers.findIndex((a) => a.ok) % 2 ? slt : sltTwo;
  for (const answer of answers.filter((a) => !a.ok))
    expect(answer).toMatchObject({
      refusal: 'TaskChanged',
      facts: { now: 'closed', changes: [{ type: 'PostIdentified', by: { person: winner } }] },
    });
});

test('a task is not stale because of somebody else’s application', async () => {
  const stream = await e.request();
  await described(e.run, stream);
  await as(e.run, hr)(stream, openAdvert(new Date(Date.now() + 9 * 86_400_000).toISOString()));
  const read = await oneTask(e.store.pool, stream, 'set-up-panel');
  await as(e.run, ada)(stream, { type: 'Apply', data: { statement: 'Me.' } });
  expect(await as(e.run, hr)(stream, setUpPanel, { taskVersion: read!.version })).toMatchObject({
    ok: true,
    version: read!.version + 2,
  });
});

test('nobody updates or deletes an event, the owner of the tables included', async () => {
  await e.request();
  await expect(e.store.pool.query('delete from events')).rejects.toThrow(/permission denied/);
  await expect(e.store.pool.query('update event_order set global_no = 0')).rejects.toThrow(/permission denied/);
  await expect(e.owner.query('delete from events')).rejects.toThrow(/never changed or deleted/);
  await expect(e.owner.query('update events set version = 9')).rejects.toThrow(/never changed or deleted/);
  await expect(e.owner.query('truncate events')).rejects.toThrow(/never changed or deleted/);
});

test('a stream of five megabytes is read page by page, none empty, nothing left out', async () => {
  const stream = rawStream();
  for (let expected = 0; expected < 50; expected += 10)
    await e.store.append(rawAppend([{ stream, expected, count: 10, data: { text: randomText(100_000) } }]));
  const versions: number[] = [];
  for (let after = 0, more = true; more;) {
    const page = await e.store.loadStream(stream as StreamId, after, 256 * 1024);
    expect(page.events.length).toBeGreaterThan(0);
    versions.push(...page.events.map((x) => x.version));
    after = versions.at(-1)!;
    more = page.more;
  }
  expect(versions).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
});

const randomText = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
