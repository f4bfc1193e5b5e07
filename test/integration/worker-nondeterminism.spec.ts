import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createSequencer } from '#libs/event-store/index.js';
import { bundleWorkflows } from '../../apps/worker/temporal/bundle.js';
import { reconcile } from '../../apps/worker/reconciler/reconcile.js';
import { as, engine, type Engine } from '../support/engine.js';
import { slt } from '../support/people.js';
import { testWorker, type TestWorker } from '../support/worker.js';
import { eventually } from '../workflows/support/eventually.js';

let e: Engine;
let sequencer: ReturnType<typeof createSequencer>;
let worker: TestWorker;
let connection: Connection;
beforeAll(async () => {
  e = await engine('worker_nondeterminism');
  sequencer = createSequencer(e.store);
  sequencer.start();
  worker = await testWorker(e, { TEMPORAL_TASK_QUEUE: `test-${randomUUID()}` });
  connection = await Connection.connect({ address: worker.settings.temporalAddress });
}, 180_000);
afterAll(async () => {
  await worker.stop();
  await connection.close();
  await sequencer.stop();
  await e.close();
}, 60_000);

/** Yesterday's release of the workflow, which began otherwise. */
const yesterday = async (until: () => Promise<void>) => {
  const entry = fileURLToPath(new URL('../replay/planted/sleepy.ts', import.meta.url));
  const native = await NativeConnection.connect({ address: worker.settings.temporalAddress });
  const { namespace, taskQueue } = worker.settings;
  const old = await Worker.create({
    connection: native,
    namespace,
    taskQueue,
    workflowBundle: await bundleWorkflows({ entry }),
  });
  await old.runUntil(until);
  await native.close();
};

test('a workflow that no longer fits its history fails, and is started again from the log', async () => {
  const stream = await e.request();
  await as(e.run, slt)(stream, { type: 'ApproveRequest', data: {} });
  const client = new Client({ connection, namespace: worker.settings.namespace });
  const handle = client.workflow.getHandle(stream);
  const status = async () => (await handle.describe()).status.name;
  await yesterday(async () => {
    await worker.workflows.advance('internal-post', stream, []);
    const timers = async () =>
      (await handle.fetchHistory()).events?.filter((event) => event.timerStartedEventAttributes).length;
    await eventually(async () => expect(await timers()).toBe(1));
  });
  worker.parts.worker.start();
  await worker.workflows.advance('internal-post', stream, []);
  await eventually(async () => expect(await status()).toBe('FAILED'));
  await reconcile({ pool: e.store.pool, workflows: worker.workflows });
  await eventually(async () =>
    expect(await worker.workflows.known(stream)).toMatchObject({ version: 2, state: { status: 'Approved' } }),
  );
  expect(await status()).toBe('RUNNING');
});
