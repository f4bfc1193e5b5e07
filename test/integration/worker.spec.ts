import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSequencer } from '#libs/event-store/index.js';
import { processOf } from '#libs/domain/registry.js';
import { instant, type StreamId } from '#libs/kernel/index.js';
import { advanceTo, type Stop } from '../../apps/worker/rehearsal/advance.js';
import type { Running } from '../../apps/worker/running.js';
import { as, engine, type Engine } from '../support/engine.js';
import { ada, ceo, hr, slt, sltTwo } from '../support/people.js';
import { approveDescription, described, identify, inTurn, openAdvert, writeDescription } from '../support/post.js';
import { testWorker, type TestWorker } from '../support/worker.js';
import { workerHttp } from '../support/worker-http.js';
import { eventually } from '../workflows/support/eventually.js';

let e: Engine;
let worker: TestWorker;
let sequencer: ReturnType<typeof createSequencer>;
beforeAll(async () => {
  e = await engine('worker');
  worker = await testWorker(e);
  sequencer = createSequencer(e.store);
  sequencer.start();
  worker.start();
}, 180_000);
afterAll(async () => {
  await worker.stop();
  await sequencer.stop();
  await e.close();
}, 60_000);

const types = async (stream: StreamId) => (await e.store.look(stream, 0)).events.map(({ event }) => event.type);
const notices = async (stream: StreamId) =>
  (
    await e.store.pool.query<{ kind: string; reason: string; recipients: string[] }>(
      'select reason, kind, recipients from notices where stream_id = $1 order by created_at',
      [stream],
    )
  ).rows;
const advance = async (days: number): Promise<readonly Stop[]> => {
  const { aheadMs } = await e.store.world();
  return advanceTo(
    { rehearsal: true, store: e.store, workflows: worker.workflows, processOf },
    instant(Date.now() + aheadMs + days * 86_400_000),
  );
};

test('each event reaches the workflow of its stream, which folds to the same state', async () => {
  const stream = await e.request();
  await described(e.run, stream);
  await eventually(async () =>
    expect(await worker.workflows.known(stream)).toMatchObject({ version: 4, state: { status: 'Approved' } }),
  );
  await as(e.run, hr)(stream, { type: 'CancelPost', data: { reason: 'Filled otherwise' } });
  await eventually(async () =>
    expect(await worker.workflows.known(stream)).toMatchObject({ version: 5, state: { status: 'Cancelled' } }),
  );
});

test('moving time on stops at each rung and at the closing, and the process acts at each', async () => {
  const stream = await e.request();
  const stops = await advance(6);
  expect(stops.filter(({ cases }) => cases > 0)).toHaveLength(2);
  expect(await notices(stream)).toEqual([
    { reason: 'ApprovalAwaited', kind: 'remind', recipients: [slt, sltTwo] },
    { reason: 'ApprovalAwaited', kind: 'overdue', recipients: [slt, sltTwo] },
  ]);
  await advance(2);
  expect(await types(stream)).toEqual(['PostRequested', 'ApprovalEscalated']);
  expect((await notices(stream)).at(-1)).toEqual({
    reason: 'ApprovalAwaited',
    kind: 'escalate',
    recipients: [ceo, slt, sltTwo],
  });

  await inTurn(e.run, stream, [slt, identify], [hr, writeDescription], [slt, approveDescription]);
  const { aheadMs } = await e.store.world();
  await as(e.run, hr)(stream, openAdvert(instant(Date.now() + aheadMs + 14 * 86_400_000)));
  await as(e.run, ada)(stream, { type: 'Apply', data: { statement: 'I lead phonics.' } });
  await advance(15);
  expect((await types(stream)).slice(2)).toEqual([
    'PostIdentified',
    'JobDescriptionWritten',
    'JobDescriptionApproved',
    'AdvertOpened',
    'ApplicationReceived',
    'AdvertClosed',
  ]);
  expect((await notices(stream)).at(-1)).toEqual({ reason: 'AdvertClosing', kind: 'closing-soon', recipients: [hr] });
  const closed = (await e.store.look(stream, 0)).events.at(-1);
  expect(closed?.metadata).toMatchObject({
    actor: { kind: 'process', id: stream },
    commandId: `process:${stream}:7:CloseAdvert:`,
  });
  const applied = (await e.store.look(stream, 0)).events.at(-2);
  expect(closed?.metadata.cause).toBe(applied?.eventId);
  await inTurn(e.run, stream, [hr, { type: 'CancelPost', data: { reason: 'Nothing is due any more.' } }]);
}, 120_000);

test('time moves in a rehearsal only, and forward only', async () => {
  const deps = { store: e.store, workflows: worker.workflows, processOf };
  const tomorrow = instant(Date.now() + 86_400_000 * 1000);
  await expect(advanceTo({ ...deps, rehearsal: false }, tomorrow)).rejects.toThrow('REHEARSAL=1');
  await expect(advanceTo({ ...deps, rehearsal: true }, instant(0))).rejects.toThrow('time moves forward only');
});

test('the worker is ready, moves time over HTTP, and refuses what it can’t understand', async () => {
  const opened = { engine: { store: e.store }, parts: worker.parts } as unknown as ReturnType<Running['open']>;
  const open = () => opened;
  const running = { workflows: worker.workflows, open, problem: () => undefined, stop: () => Promise.resolve() };
  const http = await workerHttp(running, worker.metrics, true);
  expect(await http.get('/health/ready')).toMatchObject({
    status: 200,
    body: { ready: true, dispatcher: 'ok', worker: 'ok' },
  });
  const before = (await e.store.world()).aheadMs;
  expect(await http.post('/rehearsal/advance', { by: 'P1D' })).toMatchObject({
    status: 200,
    body: { stops: [{ cases: 0 }] },
  });
  expect((await e.store.world()).aheadMs - before).toBeGreaterThan(86_000_000);
  expect(await http.post('/rehearsal/advance', { by: 'soon' })).toMatchObject({
    status: 422,
    body: { title: 'NotAdvanced' },
  });
  await http.close();

  const real = await workerHttp(running, worker.metrics, false);
  expect((await real.post('/rehearsal/advance', { by: 'P1D' })).status).toBe(404);
  await real.close();
});
