import { beforeEach, expect, test } from '@jest/globals';
import { inTransaction } from '../../apps/payroll-subscriber/database.js';
import { findAppointment } from '../../apps/payroll-subscriber/find-appointments.js';
import { migrate } from '../../apps/payroll-subscriber/schema.js';
import { takeBatch } from '../../apps/payroll-subscriber/take-batch.js';
import { amendedMessage, anAppointment, arrived, madeMessage, voidedMessage } from './messages.js';
import { deadLetters, payrollDatabase } from './payroll-database.js';

const database = payrollDatabase();
beforeEach(() => database().query('truncate payroll.appointments, payroll.received, payroll.dead_letters'));

test('an appointment is recorded with all its facts', async () => {
  const made = anAppointment();
  expect(await takeBatch(database(), [arrived(madeMessage(made))])).toEqual(['recorded']);
  expect(await findAppointment(database(), made.appointmentId)).toEqual({
    ...made,
    voided: false,
    changedAt: '2027-01-11T09:00:00.001Z',
  });
});

test('a message that comes again, in the same batch or later, changes nothing', async () => {
  const message = arrived(madeMessage(anAppointment()));
  expect(await takeBatch(database(), [message, message])).toEqual(['recorded', 'repeated']);
  expect(await takeBatch(database(), [message])).toEqual(['repeated']);
});

test('an amendment that overtakes the making stands', async () => {
  const made = anAppointment();
  const amended = { ...made, revision: 2, startsOn: '2027-03-01' };
  await takeBatch(database(), [arrived(amendedMessage(amended))]);
  await takeBatch(database(), [arrived(madeMessage(made))]);
  expect(await findAppointment(database(), made.appointmentId)).toMatchObject({ revision: 2, startsOn: '2027-03-01' });
});

test('a voiding is final, also against a higher revision that comes later', async () => {
  const made = anAppointment();
  await takeBatch(database(), [arrived(voidedMessage({ ...made, revision: 2 }))]);
  await takeBatch(database(), [arrived(amendedMessage({ ...made, revision: 3 })), arrived(madeMessage(made))]);
  expect(await findAppointment(database(), made.appointmentId)).toMatchObject({ revision: 2, voided: true });
});

test('a day is the same day wherever the server stands', async () => {
  const made = anAppointment({ startsOn: '2027-06-01' });
  await takeBatch(database(), [arrived(madeMessage(made))]);
  expect((await findAppointment(database(), made.appointmentId))?.startsOn).toBe('2027-06-01');
});

test('a message that breaks the contract is kept with the reason, and what stands around it is recorded', async () => {
  const [before, after] = [anAppointment(), anAppointment()];
  const poison = arrived({ ...madeMessage(anAppointment()), value: '{"appointmentId": 7}' });
  expect(await takeBatch(database(), [arrived(madeMessage(before)), poison, arrived(madeMessage(after))])).toEqual([
    'recorded',
    'dead-letter',
    'recorded',
  ]);
  const [letter, ...others] = await deadLetters(database());
  expect(others).toEqual([]);
  expect(letter?.reason).toMatch(/^value: .*appointmentId/);
  expect(letter?.value?.toString()).toBe('{"appointmentId": 7}');
  expect(await findAppointment(database(), after.appointmentId)).toBeDefined();
});

test('a dead letter that comes again is kept once', async () => {
  const poison = arrived({ ...madeMessage(anAppointment()), value: 'not JSON' });
  expect(await takeBatch(database(), [poison])).toEqual(['dead-letter']);
  expect(await takeBatch(database(), [{ ...poison, offset: '99' }])).toEqual(['repeated']);
});

test('a value that the contract allows and the database can never hold does not hold up the rest', async () => {
  const impossible = anAppointment({ startsOn: '0000-01-01' });
  const [before, after] = [anAppointment(), anAppointment()];
  const batch = [before, impossible, after].map((made) => arrived(madeMessage(made)));
  expect(await takeBatch(database(), batch)).toEqual(['recorded', 'dead-letter', 'recorded']);
  expect((await deadLetters(database()))[0]?.reason).toMatch(/date/);
  expect(await takeBatch(database(), batch)).toEqual(['repeated', 'repeated', 'repeated']);
});

test('a message is kept whole whatever characters it holds', async () => {
  const odd = arrived({ ...madeMessage(anAppointment()), key: 'nul \0 key', value: '"\\u0000"' });
  const noValue = { ...arrived(madeMessage(anAppointment())), value: null };
  const title = arrived(madeMessage(anAppointment({ postTitle: 'Nul \0 title' })));
  expect(await takeBatch(database(), [odd, noValue, title])).toEqual(['dead-letter', 'dead-letter', 'dead-letter']);
});

test('nothing of a batch is recorded when the database fails in the middle of it', async () => {
  const made = anAppointment();
  await database().query('alter table payroll.appointments rename column post_title to gone');
  await expect(takeBatch(database(), [arrived(madeMessage(made))])).rejects.toThrow(/post_title/);
  await database().query('alter table payroll.appointments rename column gone to post_title');
  expect((await database().query('select 1 from payroll.received')).rowCount).toBe(0);
  expect(await takeBatch(database(), [arrived(madeMessage(made))])).toEqual(['recorded']);
});

test('the tables may be made twice, and by two processes at once', async () => {
  await takeBatch(database(), [arrived(madeMessage(anAppointment()))]);
  await Promise.all([migrate(database()), migrate(database())]);
  expect((await database().query('select 1 from payroll.appointments')).rowCount).toBe(1);
});

test('a connection that breaks in the middle of a batch costs the batch, not the process', async () => {
  const broken = inTransaction(database(), (client) => client.query('select pg_terminate_backend(pg_backend_pid())'));
  await expect(broken).rejects.toThrow(/terminat/);
  expect(await takeBatch(database(), [arrived(madeMessage(anAppointment()))])).toEqual(['recorded']);
});
