import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { oneTask } from '#libs/read-models/task-inbox/query.js';
import { as, engine, type Engine } from '../support/engine.js';
import { hr, slt, sltTwo } from '../support/people.js';

let e: Engine;
beforeAll(async () => {
  e = await engine('scenario_e27');
});
afterAll(() => e.close());

const why = { because: 'It prepares somebody for a headship.', evidence: 'The succession plan names it.' };

test('E27: a page is stale because the task was reassigned: the answer says who holds it now, and the log shows nobody who did not act', async () => {
  const stream = await e.request();
  const page = (await oneTask(e.store.pool, stream, 'identify-post'))!;
  const first = as(e.run, slt);
  const taskVersion = page.version;
  expect(await first(stream, { type: 'ClaimTask', data: { task: page.key } }, { taskVersion })).toMatchObject({
    ok: true,
  });
  const claimed = (await oneTask(e.store.pool, stream, page.key))!;
  const handedOver = await first(
    stream,
    { type: 'HandOverTask', data: { task: page.key, to: sltTwo } },
    { taskVersion: claimed.version },
  );
  expect(handedOver).toMatchObject({ ok: true });

  const stale = await first(stream, { type: 'IdentifyPost', data: why }, { taskVersion: claimed.version });
  expect(stale).toMatchObject({
    ok: false,
    refusal: 'TaskChanged',
    facts: { claimedBy: sltTwo, changes: [{ type: 'TaskHandedOver', by: { person: slt } }] },
  });

  const now = (await oneTask(e.store.pool, stream, page.key))!;
  const answer = await as(e.run, sltTwo)(stream, { type: 'IdentifyPost', data: why }, { taskVersion: now.version });
  expect(answer).toMatchObject({ ok: true });
  const { events } = await e.store.look(stream, 0);
  expect(events.map(({ event, metadata: { actor } }) => [event.type, actor])).toEqual([
    ['PostRequested', { kind: 'person', id: hr }],
    ['TaskClaimed', { kind: 'person', id: slt }],
    ['TaskHandedOver', { kind: 'person', id: slt }],
    ['PostIdentified', { kind: 'person', id: sltTwo }],
  ]);
});
