import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSequencer, subscribe } from '#libs/event-store/index.js';
import { park } from '#libs/event-store/parking.js';
import { judge } from '#libs/operations/followers-in-words.js';
import { readFollowers, type Follower } from '#libs/operations/followers.js';
import { engine, type Engine } from '../support/engine.js';
import { until } from '../support/wait.js';

const well: Follower = {
  name: 'relay',
  position: 10,
  lag: 0,
  behindSeconds: 0,
  leader: 'host:1',
  silentSeconds: 0.4,
  parkedCases: 0,
  parkedEvents: 0,
};

describe('A follower', () => {
  test.each<[string, Partial<Follower>, string, RegExp, RegExp]>([
    ['that has handled everything', {}, 'well', /handled everything/, /^$/],
    ['with a few events to go', { lag: 1, behindSeconds: 0.1 }, 'catching up', /1 event behind/, /^$/],
    ['nobody ever ran', { silentSeconds: null }, 'not well', /ever run/, /Start a gateway/],
    ['whose leader fell silent', { silentSeconds: 42.4, lag: 9 }, 'not well', /for 42 seconds/, /Start a gateway/],
    [
      'of the worker that fell silent',
      { name: 'dispatcher', silentSeconds: 60 },
      'not well',
      /60 seconds/,
      /Start a worker/,
    ],
    ['with parked cases', { parkedCases: 2, parkedEvents: 5 }, 'not well', /2 cases can’t go on/, /parked events/],
    ['far behind', { lag: 1001, behindSeconds: 20 }, 'not well', /1001 events behind/, /See that Kafka is there/],
    ['behind for long', { lag: 3, behindSeconds: 61 }, 'not well', /waited 61 seconds/, /See that Kafka is there/],
    ['that numbers, behind for long', { name: 'sequencer', lag: 3, behindSeconds: 61 }, 'not well', /61/, /not ended/],
  ])('%s is told so, with what to do', (_, facts, state, says, next) => {
    const told = judge({ ...well, ...facts });
    expect([told.state, told.says, told.next]).toEqual([
      state,
      expect.stringMatching(says),
      expect.stringMatching(next),
    ]);
  });
});

describe('In the store', () => {
  let e: Engine;
  beforeAll(async () => {
    e = await engine('operations followers');
  }, 120_000);
  afterAll(() => e.close());
  const named = async (name: string) => (await readFollowers(e.store.pool)).find((one) => one.name === name);

  test('before anything ran there is the sequencer, and nobody leads it', async () => {
    await e.request();
    const [first, ...rest] = await readFollowers(e.store.pool);
    expect(first).toMatchObject({ name: 'sequencer', position: 0, leader: null, silentSeconds: null, parkedCases: 0 });
    expect([first!.lag > 0, rest]).toEqual([true, []]);
  });

  test('who leads, how far they came, and what waits are told of each', async () => {
    const sequencer = createSequencer(e.store);
    sequencer.start();
    await until('all is numbered', async () => (await named('sequencer'))?.lag === 0);
    await e.store.pool.query(`insert into subscriptions (name) values ('relay')`);
    const [event] = await e.store.readOrdered(0, 1);
    await park(e.store.pool, 'relay', event!, 'No room');
    const projector = subscribe(e.store, { name: 'projector', batchSize: 10, handle: () => Promise.resolve() });
    projector.start();
    const last = await e.store.lastGlobalNo();
    await until('the projector is level', async () => (await named('projector'))?.position === last);
    expect(judge((await named('projector'))!).state).toBe('well');
    expect(await named('relay')).toMatchObject({
      position: 0,
      lag: last,
      silentSeconds: null,
      parkedCases: 1,
      parkedEvents: 1,
    });
    expect((await named('relay'))!.behindSeconds).toBeGreaterThan(0);
    await Promise.all([sequencer.stop(), projector.stop()]);
  });
});
