import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, ensureTopics, type EventPublisher } from '#libs/messaging/index.js';
import { freshKafka, topicsOf } from '../messaging/broker.js';
import { freshDatabase } from '../support/services.js';
import { until } from '../support/wait.js';
import { amendedMessage, anAppointment, madeMessage, type Sent } from './messages.js';
import { startPayroll, type Payroll } from './payroll-app.js';

let kafka: KafkaSettings;
let publisher: EventPublisher;
let payroll: Payroll;
let admin: pg.Pool;
let name: string;

beforeAll(async () => {
  kafka = await freshKafka();
  await ensureTopics(kafka, topicsOf(kafka));
  publisher = createKafkaPublisher(kafka);
  const databaseUrl = await freshDatabase('payroll_away');
  name = new URL(databaseUrl).pathname.slice(1);
  admin = new pg.Pool({ connectionString: databaseUrl.replace(/[^/]+$/, 'postgres'), max: 1 });
  payroll = await startPayroll({ kafka, databaseUrl });
}, 180_000);
afterAll(async () => {
  await payroll.stop();
  await publisher.close();
  await admin.end();
});

const publish = (...messages: readonly Sent[]) =>
  publisher.publish(messages.map((message) => ({ topic: `${kafka.prefix}understudy.appointments`, ...message })));
/** For its users the database is as good as gone; others of the cluster do not notice. */
const away = async () => {
  await admin.query(`alter database ${name} with allow_connections false`);
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
};
const back = () => admin.query(`alter database ${name} with allow_connections true`);
const ready = async () => (await payroll.get('/health/ready')).status === 200;

test('while its database is away payroll is alive and not ready, and takes in afterwards what came meanwhile', async () => {
  const [before, meanwhile] = [anAppointment(), anAppointment()];
  await publish(madeMessage(before));
  await payroll.record(before.appointmentId, { revision: 1 });
  await away();
  await until('it is not ready', async () => !(await ready()));
  expect((await payroll.get('/health/live')).status).toBe(200);
  await publish(madeMessage(meanwhile), amendedMessage({ ...before, revision: 2, startsOn: '2027-06-07' }));
  await until('it says what is wrong', async () =>
    (await payroll.get('/health/ready')).body.includes('could not be handled'),
  );
  await back();
  await until('it is ready', ready);
  await payroll.record(meanwhile.appointmentId, { revision: 1 });
  await payroll.record(before.appointmentId, { revision: 2, startsOn: '2027-06-07' });
}, 120_000);

test('connections that are cut again and again under load cost no message and record none twice', async () => {
  const appointments = Array.from({ length: 300 }, () => anAppointment());
  const cutting = { on: true };
  const cutter = (async () => {
    while (cutting.on) {
      await admin.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and state <> 'idle'",
        [name],
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  for (let n = 0; n < 300; n += 25) await publish(...appointments.slice(n, n + 25).map(madeMessage));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  cutting.on = false;
  await cutter;
  await Promise.all(appointments.map(({ appointmentId }) => payroll.record(appointmentId, { revision: 1 })));
}, 120_000);
