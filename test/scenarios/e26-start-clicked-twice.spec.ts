import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startedStream } from '#libs/commands/ids.js';
import type { CommandId } from '#libs/kernel/index.js';
import { commandPath } from '#libs/http/routes.js';
import { as, engine, runnerOn, type Engine } from '../support/engine.js';
import { ash, hr, hrTwo } from '../support/people.js';
import { person, type Caller } from '../gateway/client.js';
import { hr as officer, startGateway, type Gateway } from '../gateway/gateway.js';
import { post, routes } from '../gateway/journey.js';

const request = { type: 'RequestPost', data: { title: 'Deputy Head', school: ash, posts: 1 } };

describe('E26: given the start is clicked twice, through the one way to run a command', () => {
  let e: Engine;
  beforeAll(async () => {
    e = await engine('e26');
  });
  afterAll(() => e?.close());
  const cases = async () => (await e.store.pool.query(`select stream_id from events where version = 1`)).rows.length;

  test('when two start commands arrive at once at two servers, then one case exists and both get the same id', async () => {
    const before = await cases();
    const key = 'double-click';
    const stream = startedStream('internal-post', hr, key);
    const servers = [e.run, runnerOn(e.store, e.vault)];
    const answers = await Promise.all(servers.map((run) => as(run, hr)(stream, request, { key })));
    expect(answers).toMatchObject([
      { ok: true, stream, version: 1 },
      { ok: true, stream, version: 1 },
    ]);
    expect(answers.map((answer) => answer.ok && answer.repeated).sort()).toEqual([false, true]);
    expect((await cases()) - before).toBe(1);
  });

  test('and a retry after that finds the case, and changes nothing', async () => {
    const key = 'double-click';
    const stream = startedStream('internal-post', hr, key);
    const commandId = `person:${hr}:${key}` as CommandId;
    const again = await as(e.run, hr)(stream, request, { key });
    expect(again).toMatchObject({ ok: true, stream, version: 1, repeated: true });
    const { events, command } = await e.store.look(stream, 0, commandId);
    expect(events.map(({ event }) => event.type)).toEqual(['PostRequested']);
    expect(command?.versions).toEqual({ [stream]: [1, 1] });
  });

  test('and the same key of another person is another case', async () => {
    expect(startedStream('internal-post', hrTwo, 'double-click')).not.toBe(
      startedStream('internal-post', hr, 'double-click'),
    );
  });
});

describe('E26: given the start is clicked twice, and the gateway is asked again', () => {
  let gateway: Gateway;
  let caller: Caller;
  beforeAll(async () => {
    gateway = await startGateway('e26_gateway');
    caller = await person(gateway, officer);
  }, 180_000);
  afterAll(() => gateway?.close());

  test('when two requests arrive with one key, then both callers get the same id, and one case is in their list', async () => {
    const path = commandPath(routes, 'RequestPost');
    const key = { 'idempotency-key': 'clicked-twice' };
    const answers = await Promise.all([1, 2].map(() => caller.post(path, post, key)));
    const retried = await caller.post(path, post, key);
    expect([...answers, retried].map(({ status }) => status)).toEqual([201, 201, 201]);
    const ids = [...answers, retried].map(({ body }) => body.case as string);
    expect(new Set(ids).size).toBe(1);
    expect(answers.filter(({ body }) => !body.repeated)).toHaveLength(1);
    const list = await caller.get('/cases');
    expect(list.status).toBe(200);
    expect(JSON.stringify(list.body).split(ids[0]!).length - 1).toBe(1);
  });
});
