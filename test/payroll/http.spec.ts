import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { ensureTopics } from '#libs/messaging/index.js';
import { settingsFrom } from '../../apps/payroll-subscriber/settings.js';
import { freshKafka, topicsOf } from '../messaging/broker.js';
import { freshDatabase } from '../support/services.js';
import { until } from '../support/wait.js';
import { startPayroll, type Payroll } from './payroll-app.js';

let kafka: KafkaSettings;
let payroll: Payroll;
beforeAll(async () => {
  kafka = await freshKafka();
  // Its topic is not there yet: payroll may be started before those who publish.
  payroll = await startPayroll({ kafka, databaseUrl: await freshDatabase('payroll_http') });
}, 180_000);
afterAll(() => payroll.stop());

test('an appointment that payroll has not heard of is a 404 that says so', async () => {
  const { status, body } = await payroll.get('/appointments/none');
  expect(status).toBe(404);
  expect(body).toMatch(/No appointment none has reached payroll/);
});

test('a person without appointments has an empty list', async () => {
  expect(await payroll.get('/appointments?staff=nobody')).toEqual({ status: 200, body: '{"appointments":[]}' });
});

test('it is live and ready without its topic, and joins once that is there', async () => {
  expect((await payroll.get('/health/live')).status).toBe(200);
  const { status, body } = await payroll.get('/health/ready');
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ database: 'up', kafka: { joined: false } });
  await ensureTopics(kafka, topicsOf(kafka));
  await until('payroll has joined', async () => (await payroll.get('/health/ready')).body.includes('"joined":true'));
  expect((await payroll.get('/metrics')).body).toMatch(/^payroll_joined 1$/m);
});

test('metrics count messages by what became of them', async () => {
  const { body } = await payroll.get('/metrics');
  expect(body).toMatch(/# HELP payroll_messages_total/);
  expect(body).toMatch(/^payroll_lag_messages 0$/m);
});

test('a missing setting is named', () => {
  expect(() => settingsFrom({})).toThrow(/PAYROLL_DATABASE_URL/);
  expect(() => settingsFrom({ PAYROLL_DATABASE_URL: 'postgres://x' })).toThrow(/KAFKA_BROKERS/);
  const named = { PAYROLL_DATABASE_URL: 'postgres://x', KAFKA_BROKERS: 'b:1' };
  expect(() => settingsFrom({ ...named, PORT: 'http' })).toThrow(/PORT=http/);
  expect(settingsFrom(named)).toMatchObject({
    port: 3002,
    group: 'payroll',
  });
});

test('without its database it does not start', async () => {
  const stray = startPayroll({ kafka, databaseUrl: 'postgres://nobody@127.0.0.1:1/none' });
  await expect(stray).rejects.toThrow(/ECONNREFUSED.*PAYROLL_DATABASE_URL/);
});
