import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { describe as inWords, listParked } from '#libs/event-store/cli/parked.js';
import { createSequencer, PoisonEvent, subscribe, type OrderedEvent } from '#libs/event-store/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import { as, engine, type Engine } from '../support/engine.js';
import { hr, slt } from '../support/people.js';
import { identify, writeDescription } from '../support/post.js';
import { until as within } from '../support/wait.js';

let e: Engine;
let sequencer: ReturnType<typeof createSequencer>;
beforeAll(async () => {
  e = await engine('parking');
  sequencer = createSequencer(e.store);
  sequencer.start();
});
afterAll(async () => {
  await sequencer.stop();
  await e.close();
});

const until = (so: () => boolean | Promise<boolean>) => within('it is so', so as () => Promise<boolean>, 20);
const identified = (stream: StreamId) => as(e.run, slt)(stream, identify);
const written = (stream: StreamId) => as(e.run, hr)(stream, writeDescription);

/** A subscription that can't handle an event of that type on that stream until it is mended. */
const follower = (name: string) => {
  const seen: string[] = [];
  const broken = new Map<string, string>();
  const handle = (events: readonly OrderedEvent[]) => {
    for (const event of events) {
      if (broken.get(event.stream) === event.event.type)
        return Promise.reject(new PoisonEvent(event, `No room for ${event.event.type}`));
      seen.push(`${event.stream} ${event.event.type}`);
    }
    return Promise.resolve();
  };
  const start = () => {
    const subscription = subscribe(e.store, { name, batchSize: 10, handle });
    subscription.start();
    return subscription;
  };
  return {
    seen,
    broken,
    start,
    of: (stream: StreamId) => [...new Set(seen.filter((s) => s.startsWith(stream)))].map((s) => s.split(' ')[1]),
  };
};
const parked = (subscription: string) => listParked(e.store.pool, { subscription });

let f: ReturnType<typeof follower>;
let subscription: ReturnType<ReturnType<typeof follower>['start']>;
let name = '';
let n = 0;
beforeEach(() => {
  f = follower((name = `parking-${n++}`));
});

test('an event that can not be handled waits with all that follows on its key, and others go on', async () => {
  const [sick, well] = [await e.request(), await e.request()];
  f.broken.set(sick, 'PostIdentified');
  await identified(sick);
  await written(sick);
  await identified(well);
  subscription = f.start();
  await until(() => f.of(well).length === 2);
  await until(async () => (await parked(name))[0]?.events === 2);
  await written(well);
  await until(() => f.of(well).length === 3);
  expect(f.of(sick)).toEqual(['PostRequested']);
  const keys = await parked(name);
  expect(keys).toMatchObject([
    { stream: sick, events: 2, attempts: 1, error: 'No room for PostIdentified', requested: false },
  ]);
  expect(inWords(keys[0]!)).toContain(`npm run unpark -- --subscription ${name} --stream ${sick}`);
  await subscription.stop();
});

test('a key that is asked for again goes through in order, and what comes later with it', async () => {
  const stream = await e.request();
  f.broken.set(stream, 'PostRequested');
  await identified(stream);
  subscription = f.start();
  await until(async () => (await parked(name))[0]?.events === 2);
  await written(stream);
  await until(async () => (await parked(name))[0]?.events === 3);

  expect(await subscription.retryParked(stream)).toBe(3);
  await until(async () => (await parked(name))[0]?.attempts === 2);
  expect(await parked(name)).toMatchObject([{ events: 3, attempts: 2, requested: false }]);
  expect(f.of(stream)).toEqual([]);

  f.broken.clear();
  await subscription.retryParked(stream);
  await until(async () => (await parked(name)).length === 0);
  expect(f.seen.filter((s) => s.startsWith(stream))).toEqual(
    ['PostRequested', 'PostIdentified', 'JobDescriptionWritten'].map((type) => `${stream} ${type}`),
  );
  await as(e.run, hr)(stream, { type: 'CancelPost', data: { reason: 'No longer needed' } });
  await until(() => f.of(stream).length === 4);
  await subscription.stop();
});

test('a retry that was asked for while nobody followed is the first thing that the next leader does', async () => {
  const stream = await e.request();
  f.broken.set(stream, 'PostRequested');
  subscription = f.start();
  await until(async () => (await parked(name)).length === 1);
  await subscription.stop();
  f.broken.clear();
  await subscription.retryParked(stream);
  await identified(stream);
  subscription = f.start();
  await until(() => f.of(stream).length === 2);
  expect(f.of(stream)).toEqual(['PostRequested', 'PostIdentified']);
  expect(await parked(name)).toEqual([]);
  await subscription.stop();
});

test('a leader that died before its checkpoint parks the same events again, with their first reason and in order', async () => {
  const stream = await e.request();
  await identified(stream);
  f.broken.set(stream, 'PostIdentified');
  subscription = f.start();
  await until(async () => (await parked(name)).length === 1);
  await until(
    async () =>
      (await e.owner.query('select 1 from subscriptions where name = $1 and checkpoint > 0', [name])).rowCount === 1,
  );
  await subscription.stop();
  await e.owner.query('update subscriptions set checkpoint = 0 where name = $1', [name]);
  f.broken.clear();
  await subscription.retryParked(stream);
  f.seen.length = 0;
  subscription = f.start();
  await until(() => f.of(stream).length === 2);
  expect(f.of(stream)).toEqual(['PostRequested', 'PostIdentified']);
  await until(async () => (await parked(name)).length === 0);
  await subscription.stop();
});
