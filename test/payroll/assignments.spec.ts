import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, ensureTopics, type EventPublisher } from '#libs/messaging/index.js';
import { createDatabase, inTransaction } from '../../apps/payroll-subscriber/database.js';
import { freshKafka, topicsOf } from '../messaging/broker.js';
import { freshDatabase } from '../support/services.js';
import { until } from '../support/wait.js';
import { anActingUp, saying } from './assignment-messages.js';
import { anAppointment, madeMessage, type Sent } from './messages.js';
import { startPayroll, type Payroll } from './payroll-app.js';

let kafka: KafkaSettings;
let publisher: EventPublisher;
let payroll: Payroll;
const appointed = anAppointment({ staffId: 'st-both' });
const acting = anActingUp({ staffId: 'st-both', from: '2026-11-02' });
const send = (topic: string, ...messages: readonly Sent[]) =>
  publisher.publish(messages.map((message) => ({ topic: `${kafka.prefix}understudy.${topic}`, ...message })));

/** As the release before this one left it: a check is of an appointment, and nothing is known of assignments. */
const before = `
  create schema payroll;
  create table payroll.checks (
    ce_id text primary key, appointment_id text not null, revision int not null, created_at timestamptz not null default now()
  );
  insert into payroll.checks (ce_id, appointment_id, revision) values ('ce-before', 'a-before', 1)`;

beforeAll(async () => {
  kafka = await freshKafka();
  await ensureTopics(kafka, topicsOf(kafka));
  publisher = createKafkaPublisher(kafka);
  const databaseUrl = await freshDatabase('payroll_assignments');
  const database = createDatabase(databaseUrl);
  await inTransaction(database, (client) => client.query(before));
  await database.end();
  payroll = await startPayroll({ kafka, databaseUrl });
}, 180_000);
afterAll(async () => {
  await payroll?.stop();
  await publisher?.close();
});

const get = async (path: string) => JSON.parse((await payroll.get(path)).body) as Record<string, unknown[]>;

test('payroll of the release before takes both topics in, and says what it pays', async () => {
  await send('appointments', madeMessage(appointed));
  await send('assignments', saying('ActingUpAnnounced', acting), saying('ActingUpStarted', { ...acting, revision: 2 }));
  const paid = await until('both are there', async () => {
    const { payPeriods = [] } = await get('/pay-periods?staff=st-both');
    return payPeriods.length === 2 && payPeriods;
  });
  expect(paid).toMatchObject([
    { kind: 'acting', sourceId: acting.assignmentId, from: '2026-11-02', to: '2027-08-31' },
    { kind: 'substantive', sourceId: appointed.appointmentId, from: '2027-02-22', to: null },
  ]);
});

test('what it had to put right in months that were paid is there with both values', async () => {
  const { corrections } = await get('/corrections?staff=st-both');
  expect(corrections).toMatchObject([
    { staffId: 'st-both', from: '2026-11-02', to: '2026-12-31', paid: [], due: [{ kind: 'acting' }] },
  ]);
});

test('a person whom payroll has not heard of is paid nothing', async () => {
  expect(await get('/pay-periods?staff=nobody')).toEqual({ payPeriods: [] });
  expect(await get('/corrections?staff=nobody')).toEqual({ corrections: [] });
});

test.each(['/pay-periods', '/corrections'])('%s asks whose', async (path) => {
  const { status, body } = await payroll.get(path);
  expect([status, body]).toEqual([400, expect.stringMatching(/\?staff=/)]);
});

test('the messages of both topics are counted as still to come, and then none is', async () => {
  await until('nothing is left', async () =>
    (await payroll.get('/metrics')).body.includes('\npayroll_lag_messages 0\n'),
  );
});
