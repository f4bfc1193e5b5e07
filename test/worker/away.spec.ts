import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createMetrics } from '../../apps/worker/operations/metrics.js';
import { startWorker, type Running } from '../../apps/worker/running.js';
import { settingsFrom } from '../../apps/worker/settings.js';
import { workerHttp, type WorkerHttp } from '../support/worker-http.js';

const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none', TEMPORAL_ADDRESS: '127.0.0.1:9' };
let running: Running;
let http: WorkerHttp;
beforeAll(async () => {
  const metrics = createMetrics();
  running = startWorker(settingsFrom(nowhere), pino({ level: 'silent' }), metrics);
  http = await workerHttp(running, metrics, true);
});
afterAll(async () => {
  await http.close();
  await running.stop();
});

test('a worker whose Postgres and Temporal are away lives, and says what it waits for', async () => {
  expect((await http.get('/health/live')).body).toEqual({ live: true });
  const ready = await http.get('/health/ready');
  expect(ready.status).toBe(503);
  expect(ready.body).toMatchObject({
    ready: false,
    postgres: expect.stringMatching(/./) as unknown,
    temporal: expect.stringMatching(/./) as unknown,
  });
  expect(ready.body['temporal']).not.toBe('ok');
  expect(ready.body['postgres']).not.toBe('ok');
}, 20_000);

test('its metrics can be read all the same', async () => {
  const { status, text } = await http.get('/metrics');
  expect(status).toBe(200);
  expect(text).toContain('understudy_dispatched_events_total 0');
});

test('time can’t be moved before the store is open', async () => {
  const { status, body } = await http.post('/rehearsal/advance', { by: 'P1D' });
  expect([status, body['title']]).toEqual([409, 'NotNow']);
});
