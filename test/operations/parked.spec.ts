import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { listParked } from '#libs/event-store/cli/parked.js';
import { createSequencer, PoisonEvent, subscribe, type OrderedEvent } from '#libs/event-store/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import { readLog } from '#libs/operations/log.js';
import { retryParked, skippedEvents, skipParked } from '#libs/operations/parked.js';
import { as, engine, type Engine } from '../support/engine.js';
import { hr, slt } from '../support/people.js';
import { identify, writeDescription } from '../support/post.js';
import { until } from '../support/wait.js';
import { operator } from './operator.js';

let e: Engine;
let sequencer: ReturnType<typeof createSequencer>;
let subscription: ReturnType<typeof subscribe>;
let sick: StreamId;
let name = '';
let n = 0;
const seen = new Set<string>();
const broken = new Set<string>();

beforeAll(async () => {
  e = await engine('operations parked');
  sequencer = createSequencer(e.store);
  sequencer.start();
}, 120_000);
afterEach(() => subscription.stop());
afterAll(async () => {
  await sequencer.stop();
  await e.close();
});

/** A case whose second event can't be handled: that one and the next wait. */
beforeEach(async () => {
  name = `operations-${n++}`;
  seen.clear();
  broken.clear();
  broken.add('PostIdentified');
  sick = await e.request();
  await as(e.run, slt)(sick, identify);
  await as(e.run, hr)(sick, writeDescription);
  const handle = (events: readonly OrderedEvent[]) => {
    for (const event of events) {
      if (event.stream === sick && broken.has(event.event.type))
        return Promise.reject(new PoisonEvent(event, 'No room'));
      if (event.stream === sick) seen.add(event.event.type);
    }
    return Promise.resolve();
  };
  subscription = subscribe(e.store, { name, batchSize: 50, handle });
  subscription.start();
  await until('both wait and the follower is past them', async () => (await waiting())?.events === 2 && (await past()));
});

const waiting = async () => (await listParked(e.store.pool, { subscription: name, stream: sick }))[0];
const past = async () =>
  (
    await e.store.pool.query(
      'select from subscriptions where name = $1 and checkpoint >= (select max(global_no) from parked where subscription = $1)',
      [name],
    )
  ).rowCount === 1;
const skip = async (globalNo?: number) =>
  skipParked(e.store.pool, operator('A fault of 3 March'), {
    subscription: name,
    stream: sick,
    globalNo: globalNo ?? (await waiting())!.first,
  });

test('an event that is left out is never handled, and what waits behind it goes through', async () => {
  const { first } = (await waiting())!;
  expect((await skip()).result).toBe(`Event ${first} is left out, and what waits behind it is tried.`);
  await until('nothing waits', async () => (await waiting()) === undefined);
  expect([...seen]).toEqual(['PostRequested', 'JobDescriptionWritten']);
  await as(e.run, hr)(sick, { type: 'CancelPost', data: { reason: 'No longer needed' } });
  await until('what comes later is handled', () => seen.size === 3);
});

test('what was left out is kept with its error and the reason, and the log says who did it', async () => {
  const { first } = (await waiting())!;
  await skip();
  await until('nothing waits', async () => (await waiting()) === undefined);
  expect((await skippedEvents(e.store.pool))[0]).toMatchObject({
    subscription: name,
    stream: sick,
    globalNo: first,
    error: 'No room',
    reason: 'A fault of 3 March',
  });
  expect((await readLog(e.store.pool))[0]).toMatchObject({
    actor: 'staff-149',
    action: 'skip-parked',
    subject: `${name} ${sick} event ${first}`,
    status: 'done',
  });
});

test('only the first that waits can be left out', async () => {
  const { first } = (await waiting())!;
  const second = (
    await e.store.pool.query<{ no: number }>('select max(global_no) as no from parked where subscription = $1', [name])
  ).rows[0]!.no;
  expect(second).toBeGreaterThan(first);
  await expect(skip(second)).rejects.toThrow(/not the first that waits/);
  expect((await waiting())?.events).toBe(2);
});

test('an event behind the one that is left out may fail in its turn, and waits', async () => {
  broken.add('JobDescriptionWritten');
  const { first } = (await waiting())!;
  await skip();
  await until('the second has been tried and waits by itself', async () => {
    const now = await waiting();
    return now?.first !== first && now?.requested === false;
  });
  expect(await waiting()).toMatchObject({ events: 1, error: 'No room', requested: false, skipping: false });
});

test('asked for while nobody follows, it is done first thing when somebody does', async () => {
  await subscription.stop();
  await skip();
  expect(await waiting()).toMatchObject({ events: 2, requested: true, skipping: true });
  subscription = subscribe(e.store, {
    name,
    batchSize: 50,
    handle: (events) => Promise.resolve(events.forEach((one) => one.stream === sick && seen.add(one.event.type))),
  });
  subscription.start();
  await until('nothing waits', async () => (await waiting()) === undefined);
  expect([...seen]).toEqual(['PostRequested', 'JobDescriptionWritten']);
});

test('a second try is asked for once per page, and refused where nothing waits', async () => {
  broken.clear();
  const by = operator();
  const [one, two] = [
    await retryParked(e.store.pool, by, { subscription: name, stream: sick }),
    await retryParked(e.store.pool, by, { subscription: name, stream: sick }),
  ];
  expect([one.repeated, two.repeated, two.result]).toEqual([false, true, one.result]);
  await until('nothing waits', async () => (await waiting()) === undefined);
  await expect(retryParked(e.store.pool, operator(), { subscription: name, stream: sick })).rejects.toThrow(
    'Nothing of that is parked',
  );
});
