import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { createSequencer } from '#libs/event-store/index.js';
import { processes } from '#libs/domain/registry.js';
import type { StreamId } from '#libs/kernel/index.js';
import { reconcile } from '../../apps/worker/reconciler/reconcile.js';
import { connectWorkflows } from '../../apps/worker/temporal/workflows-client.js';
import { as, engine, type Engine } from '../support/engine.js';
import { slt } from '../support/people.js';
import { identify } from '../support/post.js';
import { testWorker, type TestWorker } from '../support/worker.js';
import { eventually } from '../workflows/support/eventually.js';

let e: Engine;
let sequencer: ReturnType<typeof createSequencer>;
let worker: TestWorker;
let connection: Connection;
beforeAll(async () => {
  e = await engine('worker_losses');
  sequencer = createSequencer(e.store);
  sequencer.start();
  worker = await testWorker(e);
  connection = await Connection.connect({ address: worker.settings.temporalAddress });
  worker.parts.worker.start();
}, 180_000);
afterAll(async () => {
  await worker.stop();
  await connection.close();
  await sequencer.stop();
  await e.close();
}, 60_000);

const identified = (stream: StreamId) => as(e.run, slt)(stream, identify);
const follows = (stream: StreamId, version: number) =>
  eventually(async () => expect(await worker.workflows.known(stream)).toMatchObject({ version }));
const engineOf = () => new Client({ connection, namespace: worker.settings.namespace }).workflow;
const dispatched = async () =>
  (await e.store.pool.query<{ checkpoint: number }>(`select checkpoint from subscriptions where name = 'dispatcher'`))
    .rows[0]?.checkpoint ?? 0;

test('while Temporal is away nothing is skipped or parked, and it catches up afterwards', async () => {
  const away = await testWorker(e, { TEMPORAL_ADDRESS: '127.0.0.1:9' });
  const stream = await e.request();
  await identified(stream);
  away.parts.dispatcher.start();
  await eventually(() => expect(away.parts.dispatcher.status().error).toBeDefined());
  expect(await dispatched()).toBe(0);
  await away.parts.dispatcher.stop();
  await away.workflows.close();
  expect((await e.store.pool.query('select 1 from parked')).rows).toEqual([]);

  worker.parts.dispatcher.start();
  await follows(stream, 2);
});

test('the reconciler starts every lost workflow again, and brings a running one up to date', async () => {
  const [lost, behind] = [await e.request(), await e.request()];
  await Promise.all([follows(lost, 1), follows(behind, 1)]);
  await engineOf().getHandle(lost).terminate('its engine was lost');
  await worker.parts.dispatcher.stop();
  await Promise.all([identified(lost), identified(behind)]);
  await reconcile({ pool: e.store.pool, workflows: worker.workflows });
  await Promise.all([follows(lost, 2), follows(behind, 2)]);
  expect((await engineOf().getHandle(lost).describe()).status.name).toBe('RUNNING');
});

test('the reconciler goes through all cases whatever becomes of one, and says what failed', async () => {
  const seen: string[] = [];
  const flaky = {
    ...worker.workflows,
    advance: (process: string, stream: string) => {
      seen.push(stream);
      return seen.length === 1 ? Promise.reject(new Error(`no ${process}`)) : Promise.resolve();
    },
  };
  await expect(reconcile({ pool: e.store.pool, workflows: flaky })).rejects.toThrow('no internal-post');
  const { rows } = await e.store.pool.query<{ stream_id: string }>('select stream_id from cases where open');
  expect(seen.sort()).toEqual(rows.map((row) => row.stream_id).sort());
});

test('every process has a workflow of its name in the bundle', async () => {
  for (const name of Object.keys(processes)) {
    const stream = `${name}-${randomUUID()}`;
    await worker.workflows.advance(name, stream, []);
    await eventually(async () => expect((await engineOf().getHandle(stream).describe()).status.name).toBe('COMPLETED'));
  }
});

test('of a stream that no workflow ever followed nothing is known', async () => {
  expect(await worker.workflows.known('internal-post-of-nobody')).toBeUndefined();
  await worker.workflows.moveClock('internal-post-of-nobody', 5);
});

test('an engine that does not answer is said to be away', async () => {
  const workflows = connectWorkflows({ address: '127.0.0.1:9', namespace: 'understudy', taskQueue: 'none' });
  await expect(workflows.check()).rejects.toThrow();
  await workflows.close();
});
