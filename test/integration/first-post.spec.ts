import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSequencer, subscribe } from '#libs/event-store/index.js';
import { as, engine, type Engine } from '../support/engine.js';
import { ada, headOfAsh, hr, slt } from '../support/people.js';
import { approveDescription, identify, inTurn, openAdvert, writeDescription } from '../support/post.js';

let e: Engine;
beforeAll(async () => {
  e = await engine('first_post');
});
afterAll(() => e.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

test('a post goes from request to an open advert, and every follower sees its events in order', async () => {
  const stream = await e.request();
  const { rows } = await e.store.pool.query(
    'select task_key, version, addressed_to, excluded from tasks order by task_key',
  );
  expect(rows).toEqual([
    { task_key: 'identify-post', version: 1, addressed_to: ['SLT'], excluded: [hr] },
    { task_key: 'review-external-recruitment', version: 1, addressed_to: ['CEO'], excluded: [] },
  ]);

  expect(await as(e.run, hr)(stream, identify)).toMatchObject({
    refusal: 'ExcludedFromTask',
  });
  expect(await as(e.run, ada)(stream, identify)).toMatchObject({
    refusal: 'NotAuthorised',
  });
  expect(await as(e.run, slt)(stream, identify, { taskVersion: 1, key: 'k' })).toMatchObject({
    ok: true,
    version: 2,
    repeated: false,
  });
  expect(await as(e.run, slt)(stream, identify, { taskVersion: 1, key: 'k' })).toMatchObject({
    ok: true,
    version: 2,
    repeated: true,
  });
  expect(await as(e.run, slt)(stream, { type: 'RefuseRequest', data: { reason: 'x' } }, { key: 'k' })).toMatchObject({
    refusal: 'IdempotencyKeyReused',
  });
  expect(
    await as(e.run, slt)(stream, { type: 'RefuseRequest', data: { reason: 'x' } }, { taskVersion: 1 }),
  ).toMatchObject({
    refusal: 'TaskChanged',
    facts: { now: 'closed', changes: [{ type: 'PostIdentified', by: { person: slt } }] },
  });
  await inTurn(e.run, stream, [hr, writeDescription], [slt, approveDescription]);
  expect(await as(e.run, hr)(stream, openAdvert(inDays(14)))).toMatchObject({
    ok: true,
  });
  expect(await as(e.run, ada)(stream, { type: 'Apply', data: { statement: 'I lead phonics.' } })).toMatchObject({
    ok: true,
  });
  expect(await as(e.run, headOfAsh)(stream, { type: 'CloseAdvert', data: {} })).toMatchObject({
    refusal: 'NotAuthorised',
  });

  const seen: string[] = [];
  const sequencer = createSequencer(e.store);
  const subscription = subscribe(e.store, {
    name: 'test',
    batchSize: 10,
    handle: async (events) => void seen.push(...events.map((x) => `${x.globalNo} ${x.event.type}`)),
  });
  sequencer.start();
  subscription.start();
  for (let i = 0; seen.length < 6 && i < 200; i++) await new Promise((r) => setTimeout(r, 50));
  expect(seen).toEqual([
    '1 PostRequested',
    '2 PostIdentified',
    '3 JobDescriptionWritten',
    '4 JobDescriptionApproved',
    '5 AdvertOpened',
    '6 ApplicationReceived',
  ]);
  await Promise.all([subscription.stop(), sequencer.stop()]);
  const { rows: personal } = await e.store.pool.query(
    `select 1 from events where data::text ~ 'phonics|headship|succession'`,
  );
  expect(personal).toEqual([]);
});
