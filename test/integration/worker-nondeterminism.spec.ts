import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createSequencer } from '#libs/event-store/index.js';
import { bundleWorkflows } from '../../apps/worker/temporal/bundle.js';
import { reconcile } from '../../apps/worker/reconciler/reconcile.js';
import { engine, type Engine } from '../support/engine.js';
import { testWorker, type TestWorker } from '../support/worker.js';
import { eventually } from '../workflows/support/eventually.js';

type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

let e: Engine;
let sequencer: ReturnType<typeof createSequencer>;
let worker: TestWorker;
let connection: Connection;
beforeAll(async () => {
  e = await engine('worker_nondeterminism');
  sequencer = createSequencer(e.store);
  sequencer.start();
}, 180_000);
beforeEach(async () => {
  worker = await testWorker(e);
  connection = await Connection.connect({ address: worker.settings.temporalAddress });
}, 180_000);
afterEach(async () => {
  await worker.stop();
  await connection.close();
}, 60_000);
afterAll(async () => {
  await sequencer.stop();
  await e.close();
}, 60_000);

/** Nothing new on the log, as far as a former release is told. */
const activities = { loadStream: () => Promise.resolve({ events: [], more: false, aheadMs: 0 }) };

/** A former release of the workflow, which follows a stream until its run has done what `until` asks. */
const formerly = async (entry: string, stream: string, until: (history: History) => boolean) => {
  const path = fileURLToPath(new URL(`../replay/planted/${entry}.ts`, import.meta.url));
  const native = await NativeConnection.connect({ address: worker.settings.temporalAddress });
  const { namespace, taskQueue } = worker.settings;
  const workflowBundle = await bundleWorkflows({ entry: path });
  const old = await Worker.create({ connection: native, namespace, taskQueue, workflowBundle, activities });
  await old.runUntil(async () => {
    await worker.workflows.advance('internal-post', stream, []);
    await eventually(async () => expect(until(await client().getHandle(stream).fetchHistory())).toBe(true));
  });
  await native.close();
};
const client = () => new Client({ connection, namespace: worker.settings.namespace }).workflow;
const sleeps = (history: History) => history.events?.some((event) => event.timerStartedEventAttributes) ?? false;

test.each([
  ['no longer fits its history', 'sleepy'],
  ['was handed a state of a former fold', 'former-fold'],
])('a workflow that %s fails, and is started again from the log', async (_, entry) => {
  const stream = await e.request();
  const status = async () => (await client().getHandle(stream).describe()).status.name;
  await formerly(entry, stream, sleeps);
  worker.parts.worker.start();
  await worker.workflows.advance('internal-post', stream, []);
  await eventually(async () => expect(await status()).toBe('FAILED'));
  await reconcile({ pool: e.store.pool, workflows: worker.workflows });
  await eventually(async () =>
    expect(await worker.workflows.known(stream)).toMatchObject({ version: 1, state: { status: 'Requested' } }),
  );
  expect(await status()).toBe('RUNNING');
});
