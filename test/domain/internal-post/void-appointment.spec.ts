import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { given, tasksAfter } from '../../support/given.js';
import { ash, ben, hr, hrTwo, slt } from '../../support/people.js';
import { commands } from './commands.js';
import { appointmentAmended, appointmentVoided, historyOf } from './histories.js';

const { VoidAppointment: undo } = commands;

test('HR voids an appointment that does not take effect, and subscribers undo it', () => {
  expect(given(...historyOf.Appointed).when(undo, hr)).toEqual(accept(appointmentVoided));
});

test('after an amendment it is the amended appointment that is voided, at the next revision', () => {
  expect(given(...historyOf.Appointed, appointmentAmended).when(undo, hr)).toMatchObject({
    ok: true,
    events: [{ type: 'AppointmentVoided', data: { revision: 3, startsOn: '2027-05-04' } }],
  });
});

test('it is voided once, and nothing follows', () => {
  expect(given(...historyOf.AppointmentVoided).when(undo, hr)).toEqual(
    refuse('NotAppointed', { status: 'AppointmentVoided' }),
  );
  expect(tasksAfter(...historyOf.AppointmentVoided)).toEqual([]);
});

test('before an appointment is made there is nothing to void', () => {
  for (const status of ['AgreeingDate', 'Requested', 'Refused'] as const)
    expect(given(...historyOf[status]).when(undo, hr)).toEqual(refuse('NotAppointed', { status }));
});

test('neither SLT nor the appointed person voids', () => {
  for (const person of [slt, ben])
    expect(given(...historyOf.Appointed).when(undo, person)).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
});

test('nobody may void their own appointment, although in HR or through a delegate', () => {
  const own = refuse('OwnCase', { because: 'own-case' });
  expect(given(...historyOf.Appointed).when(undo, ben, { roles: [{ role: 'HR' }] })).toEqual(own);
  expect(given(...historyOf.Appointed).when(undo, hrTwo, { onBehalfOf: ben })).toEqual(own);
});
