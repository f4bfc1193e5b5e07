import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSequencer, subscribe } from '#libs/event-store/index.js';
import { engine, type Engine } from '../support/engine.js';
import { rawAppend, rawStream } from '../support/raw-append.js';
import { until } from '../support/wait.js';

let e: Engine;
beforeAll(async () => {
  e = await engine('order');
});
afterAll(() => e.close());

/** One writer's transaction: an append that commits late, or not at all. */
const write = async (n: number): Promise<number> => {
  const client = await e.store.pool.connect();
  try {
    await client.query('begin');
    if (n % 3 === 0) await client.query('select pg_current_xact_id()'); // its place in the order is taken long before it appends
    if (n % 4 === 0) await client.query('select pg_sleep(0.01)');
    await client.query('select append($1::jsonb)', [
      JSON.stringify(rawAppend([{ stream: rawStream(), expected: 0, count: 2 }])),
    ]);
    if (n % 3 !== 1) await client.query('select pg_sleep($1)', [0.002 * (n % 7)]);
    const keep = n % 20 !== 7;
    await client.query(keep ? 'commit' : 'rollback');
    return keep ? 2 : 0;
  } finally {
    client.release();
  }
};

test('twelve writers that commit late and roll back: no follower ever skips an event, and the numbers are dense', async () => {
  const seen: number[] = [];
  const streams: string[] = [];
  const sequencer = createSequencer(e.store);
  const follower = subscribe(e.store, {
    name: 'order-test',
    batchSize: 50,
    handle: async (events) => {
      for (const event of events) {
        seen.push(event.globalNo);
        streams.push(`${event.stream}:${event.version}`);
      }
    },
  });
  sequencer.start();
  follower.start();
  const committed = await Promise.all(
    Array.from({ length: 12 }, async (_, writer) => {
      let events = 0;
      for (let i = 0; i < 60; i++) events += await write(writer * 60 + i);
      return events;
    }),
  ).then((all) => all.reduce((a, b) => a + b));
  await until('the follower has seen everything', () => seen.length >= committed);

  expect(seen).toEqual(Array.from({ length: committed }, (_, i) => i + 1));
  expect(new Set(streams).size).toBe(committed);
  const { rows } = await e.store.pool.query('select count(*) as n from events');
  expect(rows[0].n).toBe(committed);
  await Promise.all([follower.stop(), sequencer.stop()]);
});

test('a write transaction that stays open holds the order back, and everything comes when it ends', async () => {
  const before = await e.store.lastGlobalNo();
  const slow = await e.owner.connect();
  await slow.query('begin');
  await slow.query('create temp table holding_back (x int)');
  const sequencer = createSequencer(e.store);
  sequencer.start();
  await until('the sequencer leads', () => sequencer.status().leading);
  await e.store.append(rawAppend([{ stream: rawStream(), expected: 0 }]));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await e.store.lastGlobalNo()).toBe(before);
  await slow.query('rollback');
  slow.release();
  await until('the event is numbered', async () => (await e.store.lastGlobalNo()) === before + 1);
  await sequencer.stop();
});
