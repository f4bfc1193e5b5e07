import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listParked } from '#libs/event-store/cli/parked.js';
import { createSequencer, subscribe } from '#libs/event-store/index.js';
import { engine, type Engine } from '../support/engine.js';
import { rawAppend, rawStream } from '../support/raw-append.js';
import { until } from '../support/wait.js';

let e: Engine;
beforeAll(async () => {
  e = await engine('unreadable');
});
afterAll(() => e.close());

/** As a newer release would write it, in a shape that this one does not know. */
const fromTheFuture = async (stream: ReturnType<typeof rawStream>, expected: number) => {
  const request = rawAppend([{ stream, expected, data: { shape: 'of tomorrow' } }]);
  const streams = request.streams.map((one) => ({
    ...one,
    events: one.events.map((event) => ({ ...event, schema: 99 })),
  }));
  await e.store.append({ ...request, streams });
};

test('an event of a newer release waits with its key, and keeps no follower from the others', async () => {
  const [newer, ours] = [rawStream(), rawStream()];
  await e.store.append(rawAppend([{ stream: newer, expected: 0 }]));
  await fromTheFuture(newer, 1);
  await e.store.append(rawAppend([{ stream: newer, expected: 2 }]));
  await e.store.append(rawAppend([{ stream: ours, expected: 0 }]));

  const seen: string[] = [];
  const sequencer = createSequencer(e.store);
  const follower = subscribe(e.store, {
    name: 'unreadable-test',
    batchSize: 10,
    handle: (events) => Promise.resolve(void seen.push(...events.map(({ stream, version }) => `${stream} ${version}`))),
  });
  sequencer.start();
  follower.start();
  await until('the other stream is handled', () => seen.includes(`${ours} 1`));
  const [parked] = await until('the key is parked', async () => {
    const keys = await listParked(e.store.pool, { subscription: 'unreadable-test' });
    return keys[0]?.events === 2 && keys;
  });
  expect(parked).toMatchObject({ stream: newer });
  expect(JSON.stringify(parked)).toContain('is written in schema 99; this release knows');
  expect([...new Set(seen)].sort()).toEqual([`${newer} 1`, `${ours} 1`].sort());
  await Promise.all([follower.stop(), sequencer.stop()]);
});

test('a follower tells of a failure once, not at each attempt', async () => {
  const told: string[] = [];
  const store = {
    ...e.store,
    report: (follower: string, problem: string) => void told.push(`${follower}: ${problem}`),
  };
  let attempts = 0;
  const sequencer = createSequencer(e.store);
  const follower = subscribe(store, {
    name: 'failing-test',
    batchSize: 10,
    handle: () => (++attempts < 4 ? Promise.reject(new Error('The other side is away.')) : Promise.resolve()),
  });
  sequencer.start();
  follower.start();
  await until('it went through', () => attempts >= 4 && follower.status().error === undefined);
  expect(told).toEqual(['failing-test: The other side is away.']);
  await Promise.all([follower.stop(), sequencer.stop()]);
});
