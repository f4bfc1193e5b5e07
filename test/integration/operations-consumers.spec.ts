import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSequencer, openStore, type EventStore } from '#libs/event-store/index.js';
import { upcastersOf } from '#libs/domain/registry.js';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, createRelay, ensureTopics, type EventPublisher } from '#libs/messaging/index.js';
import { createDatabase } from '../../apps/payroll-subscriber/database.js';
import { startGateway, type Gateway } from '../gateway/gateway.js';
import { freshKafka, topicsOf } from '../messaging/broker.js';
import { made } from '../messaging/sample-events.js';
import { anAppointment, madeMessage } from '../payroll/messages.js';
import { startPayroll, type Payroll } from '../payroll/payroll-app.js';
import { rawAppend } from '../support/raw-append.js';
import { freshDatabase } from '../support/services.js';
import { until } from '../support/wait.js';
import { operatorAt, textOf, type Operator } from '../web/operations-pages.js';

const topic = 'understudy.appointments';
const group = `payroll-${randomUUID().slice(0, 8)}`;
const home = `/operations/consumers/${topic}/${group}`;
let kafka: KafkaSettings;
let gateway: Gateway;
let payroll: Payroll;
let database: ReturnType<typeof createDatabase>;
let publisher: EventPublisher;
let store: EventStore;
let followers: readonly { stop(): Promise<void> }[];
let it: Operator;
let restart: () => Promise<Payroll>;
const appointment = randomUUID();

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

beforeAll(async () => {
  kafka = await freshKafka();
  await ensureTopics(kafka, topicsOf(kafka));
  const port = await freePort();
  gateway = await startGateway('operations-consumers', {
    KAFKA_BROKERS: kafka.brokers.join(','),
    KAFKA_TOPIC_PREFIX: kafka.prefix,
    KAFKA_GROUP: group,
    PAYROLL_URL: `http://127.0.0.1:${port}`,
  });
  const databaseUrl = await freshDatabase('payroll');
  restart = () =>
    startPayroll({ kafka, databaseUrl, group, port, operators: { issuer: gateway.issuer, audience: 'understudy' } });
  payroll = await restart();
  database = createDatabase(databaseUrl);
  publisher = createKafkaPublisher(kafka);
  store = await openStore({ databaseUrl: gateway.databaseUrl, upcastersOf });
  const sequencer = createSequencer(store);
  const relay = createRelay({ store, publisher, topics: topicsOf(kafka) });
  followers = [relay, sequencer];
  sequencer.start();
  relay.start();
  const request = rawAppend([{ stream: `internal-post-${randomUUID()}` as never, expected: 0, count: 1 }]);
  const [only] = request.streams;
  const events = [{ ...only!.events[0]!, ...made, data: { ...made.data, appointment: appointment as never } }];
  const { version: world } = await store.world();
  expect(await store.append({ ...request, world, streams: [{ ...only!, events }] })).toMatchObject({
    kind: 'appended',
  });
  await payroll.record(appointment, { revision: 1 });
  it = await operatorAt(gateway);
}, 240_000);
afterAll(async () => {
  await Promise.all((followers ?? []).map((one) => one.stop()));
  await publisher?.close();
  await store?.close();
  await payroll?.stop();
  await database?.end();
  await gateway?.close();
}, 60_000);

const checks = async () =>
  (await database.query<{ n: number }>('select count(*)::int as n from payroll.checks')).rows[0]!.n;

test('a consumer is listed with how far it is, and where it stands in each partition', async () => {
  expect(textOf(await it.get('/operations/consumers'))).toContain(`${group} on ${topic} ${topic} runs 0`);
  const page = textOf(await it.get(home));
  expect(page).toContain('It runs, with 1 member. 0 messages to go.');
  expect(page).toContain('It has taken in everything that it read.');
});

test('events are published again after a look, marked, and a consumer that lost its data does nothing besides', async () => {
  expect(await checks()).toBe(1);
  await database.query('truncate payroll.appointments, payroll.received');
  const asked = '/operations/consumers/replay?topic=understudy.appointments&from=1';
  const look = await it.get(asked);
  expect(textOf(look)).toContain('To event number the last that was published');
  expect((await it.send(look, asked)).status).toBe(422);
  const done = await it.send(look, asked, { reason: 'Payroll lost its table' });
  expect(textOf(done)).toContain('1 message was published again, marked ce_replay');
  await payroll.record(appointment, { revision: 1 });
  expect(await checks()).toBe(1);
  expect(textOf(await it.send(look, asked, { reason: 'Payroll lost its table' }))).toContain(
    '1 message was published again',
  );
});

test.each([
  ['replay?topic=elsewhere&from=1', 'Choose the topic'],
  ['replay?topic=understudy.appointments', 'Give the number of the first event, or a day'],
  ['replay?topic=understudy.appointments&day=27/9/2026', 'Give the day as YYYY-MM-DD'],
  ['replay?topic=understudy.appointments&day=2999-01-01', 'Nothing has happened since that day'],
  [`${topic}/${group}/move?place=day&day=2026-02-31`, 'Give the day as YYYY-MM-DD'],
  [`${topic}/${group}/move?place=offset&partition=x&offset=1`, 'whole numbers'],
  [`${topic}/${group}/move`, 'Choose where the consumer is to go on'],
])('%s is told what is missing', async (path, says) => {
  const page = await it.get(`/operations/consumers/${path}`);
  expect([page.status, textOf(page)]).toEqual([422, expect.stringContaining(says)]);
});

test('a dead letter is shown by where it lay and why, tried again, and discarded for a reason', async () => {
  const sent = madeMessage(anAppointment());
  await publisher.publish([
    { ...sent, topic: kafka.prefix + topic, headers: { ...sent.headers, ce_specversion: '0.3' } },
  ]);
  const page = await until('it is shown', async () => {
    const now = await it.get(home);
    return textOf(now).includes('ce_specversion') && now;
  });
  const [, digest = ''] = /dead-letters\/([0-9a-f]{64})\/retry/.exec(page.text) ?? [];
  const at = (what: string) => `${home}/dead-letters/${digest}/${what}`;
  const again = await it.confirm(at('retry'));
  expect([again.status, textOf(again)]).toEqual([
    422,
    expect.stringContaining('It was refused again: headers: ce_specversion'),
  ]);
  expect((await it.confirm(at('discard'))).status).toBe(422);
  expect(textOf(await it.confirm(at('discard'), { reason: 'Sent by a drill' }))).toContain('It was discarded');
  expect(textOf(await it.get(home))).toContain('It has taken in everything that it read.');
  const log = textOf(await it.get('/operations/log'));
  expect(log).toContain('Not done: It was refused again');
  expect(log).toContain('Sent by a drill');
});

test('a consumer is moved while it is stopped, and told to stop while it runs', async () => {
  const move = `${home}/move?place=beginning`;
  const refused = await it.confirm(move, { reason: 'Its table was emptied' });
  expect([refused.status, textOf(refused)]).toEqual([422, expect.stringContaining(`${group} is running. Stop it`)]);
  await payroll.stop();
  await until('it is stopped', async () => textOf(await it.get(home)).includes('It is stopped'));
  expect(textOf(await it.get(home))).toContain('The consumer does not answer');
  expect(textOf(await it.confirm(move, { reason: 'Its table was emptied' }))).toContain(
    `${group} goes on at the first message`,
  );
  expect(textOf(await it.get(home))).toMatch(/[1-9]\d* messages to go: start it/);
  await database.query('truncate payroll.appointments, payroll.received');
  payroll = await restart();
  await payroll.record(appointment, { revision: 1 });
}, 120_000);
