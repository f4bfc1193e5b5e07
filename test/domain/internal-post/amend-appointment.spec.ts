import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../support/given.js';
import { ash, ben, headOfAsh, hrTwo, slt } from '../../support/people.js';
import { commands } from './commands.js';
import { appointment, appointmentAmended, day, historyOf } from './histories.js';

const { AmendAppointment: amend } = commands;

test('HR moves the start date, and subscribers learn it as the next revision', () => {
  expect(given(...historyOf.Appointed).when(amend, hrTwo)).toEqual(accept(appointmentAmended));
});

test('each amendment raises the revision, and the case keeps the latest without its reason', () => {
  const once = [...historyOf.Appointed, appointmentAmended];
  expect(fold(once)).toMatchObject({
    status: 'Appointed',
    appointment: { ...appointment, revision: 2, startsOn: '2027-05-04' },
  });
  const back = { ...amend, data: { ...amend.data, startsOn: day('2027-04-19') } };
  expect(given(...once).when(back, hrTwo)).toMatchObject({ ok: true, events: [{ data: { revision: 3 } }] });
  expect(JSON.stringify(fold(once))).not.toContain('hash-of-reason');
});

test('the same date is no amendment', () => {
  const same = { ...amend, data: { ...amend.data, startsOn: day('2027-04-19') } };
  expect(given(...historyOf.Appointed).when(same, hrTwo)).toEqual(refuse('SameStartDate', { startsOn: '2027-04-19' }));
});

test('only HR amends', () => {
  for (const person of [slt, headOfAsh])
    expect(given(...historyOf.Appointed).when(amend, person)).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
});

test('what was not made, or was voided, is not amended', () => {
  for (const status of ['AgreeingDate', 'AppointmentVoided', 'Cancelled'] as const)
    expect(given(...historyOf[status]).when(amend, hrTwo)).toEqual(refuse('NotAppointed', { status }));
});

test('nobody may move the start of their own appointment, although in HR or through a delegate', () => {
  const own = refuse('OwnCase', { because: 'own-case' });
  expect(given(...historyOf.Appointed).when(amend, ben, { roles: [{ role: 'HR' }] })).toEqual(own);
  expect(given(...historyOf.Appointed).when(amend, hrTwo, { onBehalfOf: ben })).toEqual(own);
});
