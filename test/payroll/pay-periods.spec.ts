import { beforeEach, expect, test } from '@jest/globals';
import { findPayPeriods } from '../../apps/payroll-subscriber/pay-periods.js';
import { takeBatch } from '../../apps/payroll-subscriber/take-batch.js';
import { anActingUp, aSecondment, fullWeek, saying } from './assignment-messages.js';
import { anAppointment, arrived, madeMessage, type Sent } from './messages.js';
import { payrollDatabase } from './payroll-database.js';

const database = payrollDatabase();
beforeEach(() =>
  database().query('truncate payroll.appointments, payroll.assignments, payroll.received, payroll.checks'),
);
const take = (...messages: readonly Sent[]) =>
  takeBatch(
    database(),
    messages.map((message) => arrived(message)),
  );
const periods = (staff: string) => findPayPeriods(database(), staff);

test('a secondment is paid in the host post for its days, and says which post is left for it', async () => {
  const seconded = aSecondment();
  expect(await take(saying('SecondmentAnnounced', seconded))).toEqual(['recorded']);
  expect(await periods('st-7')).toEqual([
    {
      sourceId: seconded.assignmentId,
      staffId: 'st-7',
      kind: 'secondment',
      schoolId: 'oakfield',
      postId: 'post-host',
      external: false,
      from: '2027-02-01',
      to: '2027-08-31',
      pattern: fullWeek,
      allowanceFrom: null,
      awayFrom: [{ schoolId: 'ashgrove', postId: 'post-home', pattern: fullWeek }],
      paidBy: 'home',
    },
  ]);
});

test('with a partner outside the trust there is neither a school nor a post, and the period is there', async () => {
  const { hostPostId: _, hostSchoolId: __, ...partner } = aSecondment({ external: true });
  await take(saying('SecondmentAnnounced', partner));
  expect(await periods('st-7')).toMatchObject([{ external: true, schoolId: null, postId: null, to: '2027-08-31' }]);
});

test('an early end that overtakes the start and the announcement stands', async () => {
  const seconded = aSecondment();
  await take(saying('SecondmentAmended', { ...seconded, revision: 3, to: '2027-08-10' }));
  await take(saying('SecondmentStarted', { ...seconded, revision: 2 }), saying('SecondmentAnnounced', seconded));
  expect(await periods('st-7')).toMatchObject([{ to: '2027-08-10' }]);
});

test('whoever stays on is paid without a last day', async () => {
  const { to: _, ...open } = aSecondment({ revision: 5 });
  await take(saying('SecondmentAmended', open));
  expect(await periods('st-7')).toMatchObject([{ from: '2027-02-01', to: null }]);
});

test('what is void is not paid, whatever comes after it', async () => {
  const acting = anActingUp({ revision: 3 });
  await take(saying('ActingUpVoided', acting), saying('ActingUpAmended', { ...acting, revision: 4 }));
  expect(await periods('st-8')).toEqual([]);
});

test('an allowance holds from its own day, also back to the first of acting', async () => {
  const acting = anActingUp();
  await take(saying('ActingUpAnnounced', acting), saying('ActingUpStarted', { ...acting, revision: 2 }));
  expect(await periods('st-8')).toMatchObject([{ kind: 'acting', postId: 'post-home', allowanceFrom: null }]);
  const allowance = { paid: 'as-the-post', effectiveFrom: '2027-02-01' } as const;
  await take(saying('ActingAllowanceDetermined', { ...acting, revision: 3, allowance }));
  expect(await periods('st-8')).toMatchObject([{ allowanceFrom: '2027-02-01' }]);
  await take(saying('ActingUpAmended', { ...acting, revision: 4, from: '2027-02-08' }));
  expect(await periods('st-8')).toMatchObject([{ from: '2027-02-08', allowanceFrom: null }]);
});

test('a decision against an allowance pays none, and one from after the last day never holds', async () => {
  const acting = anActingUp({ revision: 3 });
  const none = { paid: 'none', effectiveFrom: '2027-02-01' } as const;
  await take(saying('ActingAllowanceDetermined', { ...acting, allowance: none }));
  expect(await periods('st-8')).toMatchObject([{ allowanceFrom: null }]);
  const later = { paid: 'as-the-post', effectiveFrom: '2027-06-01' } as const;
  await take(saying('ActingUpEnded', { ...acting, revision: 4, to: '2027-05-31', allowance: later }));
  expect(await periods('st-8')).toMatchObject([{ to: '2027-05-31', allowanceFrom: null }]);
});

test('an appointment is a post for good, unless a secondment carries it out', async () => {
  const appointment = anAppointment({ startsOn: '2027-02-01' });
  await take(madeMessage(appointment));
  expect(await periods('st-7')).toMatchObject([{ kind: 'substantive', from: '2027-02-01', to: null }]);
  const seconded = aSecondment({ arisesFromAppointmentId: appointment.appointmentId });
  await take(saying('SecondmentAnnounced', seconded));
  expect(await periods('st-7')).toMatchObject([{ kind: 'secondment', sourceId: seconded.assignmentId }]);
  await take(saying('SecondmentVoided', { ...seconded, revision: 2 }));
  expect(await periods('st-7')).toMatchObject([{ kind: 'substantive', sourceId: appointment.appointmentId }]);
});

test.each(['host-post', 'another-post'] as const)(
  'whoever goes on to %s for good is paid there from the next day',
  async (to) => {
    const next = { to, from: '2027-07-17', schoolId: 'oakfield', postId: 'post-next', pattern: fullWeek };
    await take(saying('SecondmentEnded', aSecondment({ revision: 4, to: '2027-07-16', next })));
    expect(await periods('st-7')).toMatchObject([
      { kind: 'secondment', to: '2027-07-16' },
      {
        kind: 'substantive',
        postId: 'post-next',
        schoolId: 'oakfield',
        from: '2027-07-17',
        to: null,
        pattern: fullWeek,
      },
    ]);
  },
);

test('whoever goes back to their own post, or leaves, is paid for the secondment alone', async () => {
  for (const to of ['own-post', 'leaves'] as const)
    await take(saying('SecondmentEnded', aSecondment({ revision: 4, next: { to, from: '2027-09-01' } })));
  expect((await periods('st-7')).map(({ kind }) => kind)).toEqual(['secondment', 'secondment']);
});

test('each message has the pay of one appointment or of one assignment checked', async () => {
  const [appointment, acting] = [anAppointment(), anActingUp()];
  await take(madeMessage(appointment), saying('ActingUpAnnounced', acting));
  const { rows } = await database().query(
    'select appointment_id, assignment_id, revision from payroll.checks order by 1',
  );
  expect(rows).toEqual([
    { appointment_id: appointment.appointmentId, assignment_id: null, revision: 1 },
    { appointment_id: null, assignment_id: acting.assignmentId, revision: 1 },
  ]);
});

test.each([
  ['under another key', { key: 'acting-up-9' }, /^key: differs from assignmentId/],
  ['without its days', { value: '{}' }, /^value: .*from/],
])('an assignment %s is kept aside with the reason', async (_, spoilt, reason) => {
  await database().query('truncate payroll.dead_letters');
  expect(await take({ ...saying('ActingUpAnnounced', anActingUp()), ...spoilt })).toEqual(['dead-letter']);
  const { rows } = await database().query<{ reason: string }>('select reason from payroll.dead_letters');
  expect(rows[0]?.reason).toMatch(reason);
});
