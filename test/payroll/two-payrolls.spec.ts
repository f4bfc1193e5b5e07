import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type pg from 'pg';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, ensureTopics, type EventPublisher } from '#libs/messaging/index.js';
import { createDatabase } from '../../apps/payroll-subscriber/database.js';
import { freshKafka, topicsOf } from '../messaging/broker.js';
import { freshDatabase } from '../support/services.js';
import { until } from '../support/wait.js';
import { amendedMessage, anAppointment, madeMessage, voidedMessage } from './messages.js';
import { startPayroll, type Payroll } from './payroll-app.js';

let kafka: KafkaSettings;
let publisher: EventPublisher;
let databaseUrl: string;
let database: pg.Pool;
const running: Payroll[] = [];
const start = async () => {
  const payroll = await startPayroll({ kafka, databaseUrl, group: `${kafka.prefix}payroll` });
  running.push(payroll);
  return payroll;
};

beforeAll(async () => {
  kafka = await freshKafka();
  await ensureTopics(kafka, topicsOf(kafka));
  publisher = createKafkaPublisher(kafka);
  databaseUrl = await freshDatabase('two_payrolls');
  database = createDatabase(databaseUrl);
}, 180_000);
afterEach(() => Promise.all(running.splice(0).map((payroll) => payroll.stop())));
afterAll(async () => {
  await publisher.close();
  await database.end();
});

const joined = (payroll: Payroll) =>
  until('it has joined', async () => (await payroll.get('/health/ready')).body.includes('"joined":true'));
const topic = () => `${kafka.prefix}understudy.appointments`;

test('payrolls that come and go while messages arrive share the work, and every record ends right', async () => {
  const appointments = Array.from({ length: 240 }, (_, n) => anAppointment({ staffId: `st-${n % 7}` }));
  const messages = appointments.flatMap((made, n) => [
    madeMessage(made),
    amendedMessage({ ...made, revision: 2, startsOn: '2027-09-01' }),
    ...(n % 3 === 0 ? [voidedMessage({ ...made, revision: 3, startsOn: '2027-09-01' })] : []),
  ]);
  const stays = await start();
  await joined(stays);
  const comings = (async () => {
    for (let n = 0; n < 3; n++) {
      const passing = await start();
      await joined(passing);
      await passing.stop();
    }
  })();
  for (let n = 0; n < messages.length; n += 40) {
    await publisher.publish(messages.slice(n, n + 40).map((message) => ({ topic: topic(), ...message })));
  }
  await comings;
  const received = async () => (await database.query('select 1 from payroll.received')).rowCount;
  await until('all have been taken in', async () => (await received()) === messages.length);
  const { rows } = await database.query<{ revision: number; voided: boolean; starts_on: string; n: number }>(
    'select revision, voided, starts_on::text, count(*)::int as n from payroll.appointments group by 1, 2, 3 order by 1',
  );
  expect(rows).toEqual([
    { revision: 2, voided: false, starts_on: '2027-09-01', n: 160 },
    { revision: 3, voided: true, starts_on: '2027-09-01', n: 80 },
  ]);
  expect((await database.query('select 1 from payroll.dead_letters')).rowCount).toBe(0);
}, 120_000);

test('a person’s appointments are listed by the day they start, voided ones too', async () => {
  const payroll = await start();
  const days = ['2027-05-03', '2027-01-04', '2027-03-01'];
  const mine = days.map((startsOn) => anAppointment({ staffId: 'st-listed', startsOn }));
  const voided = voidedMessage({ ...mine[2]!, revision: 2 });
  await publisher.publish([...mine.map(madeMessage), voided].map((message) => ({ topic: topic(), ...message })));
  await payroll.record(mine[2]!.appointmentId, { voided: true });
  const listed = await until('all three are there', async () => {
    const { appointments } = JSON.parse((await payroll.get('/appointments?staff=st-listed')).body) as {
      appointments: { startsOn: string; voided: boolean }[];
    };
    return appointments.length === 3 && appointments;
  });
  expect(listed.map(({ startsOn, voided }) => [startsOn, voided])).toEqual([
    ['2027-01-04', false],
    ['2027-03-01', true],
    ['2027-05-03', false],
  ]);
  const { appointments } = JSON.parse((await payroll.get('/appointments')).body) as { appointments: unknown[] };
  expect(appointments).toHaveLength(100);
});
