import { beforeEach, expect, test } from '@jest/globals';
import { replayHeader } from '#libs/messaging/contract/index.js';
import { findCorrections } from '../../apps/payroll-subscriber/corrections.js';
import { takeBatch } from '../../apps/payroll-subscriber/take-batch.js';
import { anActingUp, aSecondment, saying } from './assignment-messages.js';
import { amendedMessage, anAppointment, arrived, madeMessage, type Sent } from './messages.js';
import { payrollDatabase } from './payroll-database.js';

const database = payrollDatabase();
beforeEach(() =>
  database().query('truncate payroll.appointments, payroll.assignments, payroll.received, payroll.corrections'),
);
const take = (...messages: readonly Sent[]) =>
  takeBatch(
    database(),
    messages.map((message) => arrived(message)),
  );
const corrections = (staff: string) => findCorrections(database(), staff);
const january = '2027-01-11T09:00:00.000Z';
const march = '2027-03-09T09:00:00.000Z';
const acting = anActingUp();

test('what is told before its month is over corrects nothing', async () => {
  await take(saying('ActingUpAnnounced', acting, january));
  await take(saying('ActingUpEnded', { ...acting, revision: 2, to: '2027-01-20' }, '2027-01-31T23:59:59.999Z'));
  expect(await corrections('st-8')).toEqual([]);
});

test('acting that is found out in March is owed for January and February, not for March, which is still to be paid', async () => {
  await take(saying('ActingUpAnnounced', { ...acting, from: '2027-01-06' }, march));
  expect(await corrections('st-8')).toMatchObject([
    { staffId: 'st-8', from: '2027-01-06', to: '2027-02-28', paid: [], due: [{ kind: 'acting', allowance: false }] },
  ]);
});

test('an allowance that is backdated leaves both values: without it, and with it', async () => {
  await take(saying('ActingUpAnnounced', acting, january));
  const allowance = { paid: 'as-the-post', effectiveFrom: '2027-02-15' } as const;
  await take(saying('ActingAllowanceDetermined', { ...acting, revision: 2, allowance }, march));
  expect(await corrections('st-8')).toMatchObject([
    { from: '2027-02-15', to: '2027-02-28', paid: [{ allowance: false }], due: [{ allowance: true }] },
  ]);
});

test('a first day that moves in a month that was paid corrects the days between', async () => {
  await take(saying('ActingUpAnnounced', acting, january));
  await take(saying('ActingUpAmended', { ...acting, revision: 2, from: '2027-02-08' }, march));
  expect(await corrections('st-8')).toMatchObject([
    { from: '2027-02-01', to: '2027-02-07', paid: [{ kind: 'acting' }], due: [] },
  ]);
});

test('what never was is owed back to the last month that was paid', async () => {
  await take(saying('ActingUpAnnounced', acting, january));
  await take(saying('ActingUpVoided', { ...acting, revision: 2 }, march));
  expect(await corrections('st-8')).toMatchObject([{ from: '2027-02-01', to: '2027-02-28', due: [] }]);
});

test('an appointment is corrected in the same way', async () => {
  const made = anAppointment({ startsOn: '2027-02-01' });
  await take(madeMessage(made));
  const later = amendedMessage({ ...made, revision: 2, startsOn: '2027-02-22' });
  await take({ ...later, headers: { ...later.headers, ce_time: march } });
  expect(await corrections('st-7')).toMatchObject([
    { from: '2027-02-01', to: '2027-02-21', paid: [{ kind: 'substantive' }], due: [] },
  ]);
});

test('an appointment that turns out to be a secondment is corrected to that', async () => {
  const made = anAppointment({ startsOn: '2027-02-01' });
  await take(madeMessage(made));
  await take(saying('SecondmentAnnounced', aSecondment({ arisesFromAppointmentId: made.appointmentId }), march));
  expect(await corrections('st-7')).toMatchObject([
    { from: '2027-02-01', to: '2027-02-28', paid: [{ kind: 'substantive' }], due: [{ kind: 'secondment' }] },
  ]);
});

test('a message that comes again, one that is superseded, and a replay correct nothing more', async () => {
  const voided = saying('ActingUpVoided', { ...acting, revision: 3 }, march);
  await take(saying('ActingUpAnnounced', acting, january), voided, voided);
  await take(saying('ActingUpAmended', { ...acting, revision: 2, from: '2027-01-04' }, march));
  expect(await corrections('st-8')).toHaveLength(1);
  await database().query('truncate payroll.assignments, payroll.received');
  await take({ ...voided, headers: { ...voided.headers, [replayHeader]: 'r-1' } });
  expect(await corrections('st-8')).toHaveLength(1);
});

test('the month turns in London, not in Greenwich', async () => {
  const from = '2027-06-28';
  await take(saying('ActingUpAnnounced', anActingUp({ from, staffId: 'st-1' }), '2027-06-30T22:59:59.000Z'));
  await take(saying('ActingUpAnnounced', anActingUp({ from, staffId: 'st-2' }), '2027-06-30T23:00:00.000Z'));
  expect(await corrections('st-1')).toEqual([]);
  expect(await corrections('st-2')).toMatchObject([{ from, to: '2027-06-30' }]);
});
