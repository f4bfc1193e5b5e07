import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startedStream } from '#libs/commands/ids.js';
import { createSequencer } from '#libs/event-store/index.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import { hr as hrId, startGateway, type Gateway } from '../gateway/gateway.js';
import { services } from '../support/services.js';
import { until } from '../support/wait.js';
import { testWorker, type TestWorker } from '../support/worker.js';
import { operatorAt, textOf, type Operator } from '../web/operations-pages.js';

const hr = hrId as StaffId;
let gateway: Gateway;
let worker: TestWorker;
let client: Client;
let sequencer: ReturnType<typeof createSequencer>;
let it: Operator;

const request = async (): Promise<StreamId> => {
  const key = randomUUID();
  const stream = startedStream('internal-post', hr, key);
  const command = { type: 'RequestPost', data: { title: 'Deputy Head', school: 'school-ashgrove', posts: 1 } };
  const answer = await gateway.engine.run({
    stream,
    actor: { kind: 'person', id: hr },
    commandId: `person:${hr}:${key}` as never,
    command,
  });
  expect(answer).toMatchObject({ ok: true });
  return stream;
};
const list = async () => textOf(await it.get('/operations/workflows'));
const page = async (stream: StreamId) => textOf(await it.get(`/operations/workflows/${stream}`));
const run = async (stream: StreamId) => client.workflow.getHandle(stream).describe();

beforeAll(async () => {
  const { env } = await services('temporal');
  const queue = {
    TEMPORAL_TASK_QUEUE: `operations-${randomUUID()}`,
    TEMPORAL_ADDRESS: env.TEMPORAL_ADDRESS,
    TEMPORAL_NAMESPACE: 'understudy',
  };
  gateway = await startGateway('operations-workflows', queue);
  const { store, run: commands, vault } = gateway.engine;
  worker = await testWorker({ url: gateway.databaseUrl, store, run: commands, vault } as never, queue);
  client = new Client({
    connection: await Connection.connect({ address: env.TEMPORAL_ADDRESS }),
    namespace: 'understudy',
  });
  sequencer = createSequencer(store);
  sequencer.start();
  it = await operatorAt(gateway);
}, 240_000);
afterAll(async () => {
  await sequencer?.stop();
  await worker?.stop();
  await client?.connection.close();
  await gateway?.close();
}, 60_000);

let stream: StreamId;
test('an open case without a workflow is found, and one is started when it is told to look', async () => {
  stream = await request();
  expect(await list()).toContain(`${stream} The case is open, and no workflow was ever started for it.`);
  expect(await page(stream)).toContain('there is none');
  const path = `/operations/workflows/${stream}/nudge`;
  expect(textOf(await it.confirm(path))).toContain('where none ran, one was started');
  expect((await run(stream)).status.name).toBe('RUNNING');
  await until('nothing is stuck', async () => (await list()).includes('No workflow is stuck'));
  expect(await page(stream)).toContain('it does not answer; see that a worker runs');
});

test('once a worker runs, the page says what the workflow knows and waits for, and nothing of the case', async () => {
  worker.parts.worker.start();
  const text = await until('it answers', async () => {
    const now = await page(stream);
    return now.includes('It waits for') && now;
  });
  expect(text).toContain('It knows version 1');
  expect(text).not.toContain('Deputy');
}, 120_000);

test('a workflow that was ended is found with how it ended, and started again', async () => {
  await client.workflow.getHandle(stream).terminate('drill');
  await until('it is found', async () => (await list()).includes('does not run any more (terminated)'));
  await it.confirm(`/operations/workflows/${stream}/nudge`);
  expect((await run(stream)).status.name).toBe('RUNNING');
});

test('a restart ends the run and begins another, once, for a reason', async () => {
  const before = (await run(stream)).runId;
  const path = `/operations/workflows/${stream}/restart`;
  const asked = await it.get(path);
  expect((await it.send(asked, path)).status).toBe(422);
  expect((await run(stream)).runId).toBe(before);
  const said = { reason: 'It believed something else' };
  const [one, two] = [await it.send(asked, path, said), await it.send(asked, path, said)];
  expect([textOf(one), textOf(two)]).toEqual([
    expect.stringContaining('ended and started again'),
    expect.stringContaining('ended and started again'),
  ]);
  const after = await run(stream);
  expect([after.runId === before, after.status.name]).toEqual([false, 'RUNNING']);
  expect((await client.workflow.getHandle(stream, before).describe()).status.name).toBe('TERMINATED');
  expect(textOf(await it.get('/operations/log')).match(/Restarted a workflow from the log/g)).toHaveLength(1);
  await until('it knows its case', async () => (await page(stream)).includes('It knows version 1'));
});

test('one whose task fails again and again is found with the failure', async () => {
  const broken = await request();
  await client.workflow.start('noSuchWorkflow', { taskQueue: worker.settings.taskQueue, workflowId: broken, args: [] });
  await until('it is found', async () => /Its workflow task failed and was tried \d+ times/.test(await list()), 90);
  expect(await page(broken)).toMatch(/Last failure .*noSuchWorkflow/);
  await it.confirm(`/operations/workflows/${broken}/restart`, { reason: 'Of no type that there is' });
  await until('it knows its case', async () => (await page(broken)).includes('It knows version 1'));
}, 150_000);

test('a case that is over needs none, and says so', async () => {
  const actor = { kind: 'person', id: hr } as const;
  const command = { type: 'CancelPost', data: { reason: 'No longer needed' } };
  expect(
    await gateway.engine.run({ stream, actor, commandId: `person:${hr}:${randomUUID()}` as never, command }),
  ).toMatchObject({ ok: true });
  expect(await page(stream)).toContain('The case is over, so it needs no workflow');
  const refused = await it.confirm(`/operations/workflows/${stream}/nudge`);
  expect([refused.status, textOf(refused)]).toEqual([422, expect.stringContaining('There is no open case of that id')]);
});
