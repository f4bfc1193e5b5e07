import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type pg from 'pg';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, ensureTopics, recreateTopic, type EventPublisher } from '#libs/messaging/index.js';
import { createDatabase } from '../../apps/payroll-subscriber/database.js';
import { freshKafka, topicsOf } from '../messaging/broker.js';
import { freshDatabase } from '../support/services.js';
import { until } from '../support/wait.js';
import { amendedMessage, anAppointment, madeMessage, voidedMessage, type Sent } from './messages.js';
import { startPayroll, type Payroll } from './payroll-app.js';
import { deadLetters } from './payroll-database.js';

let kafka: KafkaSettings;
let publisher: EventPublisher;
let databaseUrl: string;
let database: pg.Pool;
let payroll: Payroll | undefined;

const start = async (group: string): Promise<Payroll> =>
  (payroll = await startPayroll({ kafka, databaseUrl, group: kafka.prefix + group }));
const publish = (...messages: readonly Sent[]) =>
  publisher.publish(messages.map((message) => ({ topic: `${kafka.prefix}understudy.appointments`, ...message })));

beforeAll(async () => {
  kafka = await freshKafka();
  await ensureTopics(kafka, topicsOf(kafka));
  publisher = createKafkaPublisher(kafka);
  databaseUrl = await freshDatabase('payroll_app');
  database = createDatabase(databaseUrl);
}, 180_000);
afterEach(async () => {
  await payroll?.stop();
  payroll = undefined;
});
afterAll(async () => {
  await publisher.close();
  await database.end();
});

test('what was published before payroll was there is read from the beginning', async () => {
  const made = anAppointment({ staffId: 'st-21' });
  await publish(madeMessage(made));
  const app = await start('first');
  expect(await app.record(made.appointmentId, { revision: 1 })).toMatchObject({ ...made, voided: false });
  expect(JSON.parse((await app.get('/appointments?staff=st-21')).body)).toEqual({
    appointments: [expect.objectContaining(made)],
  });
});

test('an amendment, a voiding, repeats and whatever order end in the right record', async () => {
  const [one, two] = [anAppointment(), anAppointment()];
  const amended = { ...one, revision: 2, startsOn: '2027-04-12' };
  const voided = voidedMessage({ ...two, revision: 2 });
  await publish(amendedMessage(amended), voided, madeMessage(one), madeMessage(two), voided, madeMessage(one));
  const app = await start('second');
  await app.record(one.appointmentId, { revision: 2, startsOn: '2027-04-12', voided: false });
  await app.record(two.appointmentId, { revision: 2, voided: true });
});

test('payroll that was stopped goes on after what it had', async () => {
  const [one, two] = [anAppointment(), anAppointment()];
  await publish(madeMessage(one));
  await (await start('third')).record(one.appointmentId, {});
  await payroll?.stop();
  await publish(madeMessage(two));
  await (await start('third')).record(two.appointmentId, {});
});

const everything = async () => ({
  appointments: (await database.query('select * from payroll.appointments order by appointment_id')).rows,
  letters: (await database.query('select * from payroll.dead_letters order by digest')).rows,
});
const takenIn = async (app: Payroll) => {
  const taken = [...(await app.get('/metrics')).body.matchAll(/^payroll_messages_total\{.*\} (\d+)$/gm)];
  return taken.reduce((sum, [, count]) => sum + Number(count), 0);
};

test('a replay of everything from the first offset changes nothing', async () => {
  const app = await start('fourth');
  const last = anAppointment();
  await publish({ ...madeMessage(anAppointment()), value: '{' }, madeMessage(last));
  await app.record(last.appointmentId, {});
  await until('the poison is kept', async () => (await deadLetters(database)).length > 0);
  const before = await everything();
  await app.stop();
  const total = (await database.query<{ n: string }>('select count(*) as n from payroll.received')).rows[0]!.n;
  const replaying = await start('replay');
  await until('all came again', async () => (await takenIn(replaying)) > Number(total));
  expect(await everything()).toEqual(before);
});

test('a poison message holds nothing up, and is kept with its reason', async () => {
  const after = anAppointment();
  const poison = { ...madeMessage(after), value: '{"appointmentId":""}' };
  const app = await start('fifth');
  await publish(poison, madeMessage(after));
  await app.record(after.appointmentId, { revision: 1 });
  expect((await deadLetters(database)).map(({ value }) => String(value))).toContain(poison.value);
});

test('a topic that is deleted under a running payroll and published again leaves the records right', async () => {
  const app = await start('sixth');
  const made = anAppointment();
  const messages = [madeMessage(made), amendedMessage({ ...made, revision: 2, startsOn: '2027-05-04' })];
  await publish(...messages);
  await app.record(made.appointmentId, { revision: 2 });
  const spec = topicsOf(kafka).specs.find(({ name }) => name === 'understudy.appointments')!;
  await recreateTopic(kafka, topicsOf(kafka), spec);
  const later = { ...made, revision: 3, startsOn: '2027-05-05' };
  await publish(...messages, amendedMessage(later));
  await app.stop();
  await (await start('seventh')).record(made.appointmentId, { revision: 3, startsOn: '2027-05-05' });
}, 120_000);
