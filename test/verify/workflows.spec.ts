import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { connectEngine, type Deps, type WorkflowEngine } from '#libs/verify/index.js';
import { knownQuery } from '#libs/verify/workflow-engine.js';
import type { StreamId } from '#libs/kernel/index.js';
import { known, workflowId, workflowType } from '../../workflows/contract.js';
import { postAt, steps } from '../rebuild/support/trust.js';
import { until } from '../support/wait.js';
import { testWorker, type TestWorker } from '../support/worker.js';
import { soundStore, type Sound } from './support/sound.js';

let s: Sound;
let worker: TestWorker;
let connection: Connection;
let client: Client;
let workflows: WorkflowEngine;
beforeAll(async () => {
  s = await soundStore('verify_workflows');
  worker = await testWorker(s.e);
  worker.start();
  const { temporalAddress: address, namespace } = worker.settings;
  connection = await Connection.connect({ address });
  client = new Client({ connection, namespace });
  workflows = await connectEngine(address, namespace, worker.settings.taskQueue);
}, 180_000);
afterAll(async () => {
  const { rows } = await s.e.owner.query<{ id: string }>('select stream_id as id from cases');
  await Promise.all(
    rows.map(({ id }) =>
      client.workflow
        .getHandle(id)
        .terminate()
        .catch(() => undefined),
    ),
  );
  await workflows.close();
  await connection.close();
  await worker.stop();
  await s.close();
}, 120_000);

const finds = (deps: Partial<Deps> = {}, invariant = 'workflows') =>
  s.finds(invariant, { workflows, waitMs: 30_000, ...deps });
const handleOf = (stream: StreamId) => client.workflow.getHandle(stream);
const followed = (stream: StreamId, version: number) =>
  until('the workflow follows', async () => (await worker.workflows.known(stream))?.version === version);

test('the names it uses are those of the workflows', () => {
  expect(knownQuery).toBe(known.name);
  expect(workflowId('internal-post-1')).toBe('internal-post-1');
});

const dispatching = async () =>
  (await s.e.owner.query(`select from subscriptions where name = 'dispatcher'`)).rowCount === 1;

test('each open case has a workflow that knows what its stream says', async () => {
  await until('the dispatcher has begun', dispatching);
  expect(await finds({ waitMs: 100_000 }, 'followers')).toEqual([]);
  expect(await finds()).toEqual([]);
}, 180_000);

test('an open case whose workflow was ended is found, and the next event starts it again', async () => {
  const stream = await postAt(s.e, 1);
  await followed(stream, 2);
  await handleOf(stream).terminate('a drill');
  expect(await finds({ waitMs: 0 })).toMatchObject([{ subject: stream, what: 'is open, and no workflow runs for it' }]);
  await steps[1]!(s.e, stream);
  await followed(stream, 3);
  expect(await finds()).toEqual([]);
}, 120_000);

test('a workflow that folded to another state is found', async () => {
  const stream = await postAt(s.e, 3);
  await followed(stream, 4);
  const right = (await worker.workflows.known(stream))!;
  await handleOf(stream).terminate('a drill');
  const wrong = { version: 4, revision: right.revision, state: { ...(right.state as object), because: 'of a drill' } };
  await client.workflow.start(workflowType('internal-post'), {
    workflowId: stream,
    taskQueue: worker.settings.taskQueue,
    args: [{ stream, from: wrong }],
  });
  await followed(stream, 4);
  const [found, ...others] = await finds({ waitMs: 0 });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ subject: stream, what: 'its workflow has another state at version 4 than its stream' });
  expect(found!.repair).toContain(`temporal workflow terminate --workflow-id ${stream}`);
  await handleOf(stream).terminate('mended');
  await steps[3]!(s.e, stream);
  await followed(stream, 5);
  expect(await finds()).toEqual([]);
}, 120_000);

test('a workflow that runs for a case that is not open is found', async () => {
  const stream = await postAt(s.e, 2);
  await followed(stream, 3);
  await s.e.owner.query('update cases set open = false where stream_id = $1', [stream]);
  await until('Temporal lists it', async () => (await finds({ waitMs: 0 })).length === 1);
  expect(await finds({ waitMs: 0 })).toMatchObject([
    { subject: stream, what: 'a workflow runs, and its case is not open' },
  ]);
  await s.e.owner.query('update cases set open = true where stream_id = $1', [stream]);
  expect(await finds()).toEqual([]);
}, 120_000);

test('a workflow that lags behind its stream is found when the wait is over', async () => {
  const stream = await postAt(s.e, 2);
  await followed(stream, 3);
  await worker.parts.dispatcher.stop();
  await steps[2]!(s.e, stream);
  expect(await finds({ waitMs: 0 })).toMatchObject([{ subject: stream, what: 'its workflow knows version 3 of 4' }]);
  await worker.workflows.advance('internal-post', stream, []);
  expect(await finds()).toEqual([]);
}, 120_000);

test('a canary in a history is found', async () => {
  const stream = await postAt(s.e, 2);
  await worker.workflows.advance('internal-post', stream, []);
  await followed(stream, 3);
  await worker.workflows.advance('internal-post', stream, [
    {
      version: 1,
      schema: 1,
      eventId: 'x' as never,
      event: { type: 'PostRequested', data: { title: 'CANARY-61' } as never },
    },
  ]);
  await until('Temporal lists it', async () => (await finds({ canaries: ['canary-61'] }, 'personal-data')).length > 0);
  expect(await finds({ canaries: ['canary-61'] }, 'personal-data')).toMatchObject([
    { subject: `workflow ${stream}`, what: 'holds canary 1 outside the vault' },
  ]);
  await handleOf(stream).terminate('a drill');
}, 120_000);
