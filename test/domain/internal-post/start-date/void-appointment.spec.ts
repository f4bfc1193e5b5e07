import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, tasksAfter } from '../../../support/given.js';
import { ada, ash, ben, birch, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const undo = { type: 'VoidAppointment', data: { vacancy: 1, revision: 1, ...its.becauseOf } } as const;
const fallenThrough = [
  move(ben, 'WithdrawFromAppointment', { vacancy: 1 }),
  move(slt, 'ReviewDependents', { vacancy: 1, note: its.sealed('note') }),
];
const at = its.agreeingDay;
const revised = (revision: number, startsOn = its.startDay) => ({
  vacancy: 1,
  appointment: 'appointment-1',
  revision,
  staff: ben,
  school: ash,
  releasedBy: birch,
  title: 'Deputy Head',
  startsOn,
  reason: its.sealed('reason'),
});

test('HR voids an appointment from which somebody withdrew, once SLT has reviewed it; subscribers undo it', () => {
  expect(given(...its.appointeeWithdrew).when(undo, hr, { at })).toEqual(
    refuse('DependentVacanciesNotReviewed', { vacancy: 1, needs: 'ReviewDependents' }),
  );
  expect(given(...its.dependentsReviewed).when(undo, hrTwo, { at })).toEqual(
    accept({ type: 'AppointmentVoided', data: revised(2) }),
  );
});

test('an appointment that nobody withdrew from is not voided: HR first records who did', () => {
  expect(given(...its.appointed).when(undo, hr, { at })).toEqual(
    refuse('NobodyWithdrew', { vacancy: 1, status: 'Appointed', first: 'RecordAppointeeWithdrawal' }),
  );
});

test('after an amendment it is the amended appointment that is voided, at the next revision', () => {
  const amended = play(its.amended, { at }, ...fallenThrough);
  expect(given(...amended).when(undo, hr, { at })).toEqual(refuse('AppointmentSuperseded', { revision: 1, latest: 2 }));
  const newest = { ...undo, data: { ...undo.data, revision: 2 } };
  expect(given(...amended).when(newest, hr, { at })).toEqual(
    accept({ type: 'AppointmentVoided', data: revised(3, its.day('2027-05-04')) }),
  );
});

test('the vacancy is free, and the next of the reserve comes up; a case that was closed is open again', () => {
  expect(fold(its.appointed).status).toBe('Appointed');
  expect(fold(its.voided)).toMatchObject({
    status: 'Offering',
    vacancies: [{ number: 1, offers: 1, status: 'Vacant', because: 'Voided' }],
    reserve: { applications: [its.adasApplication] },
  });
  expect(tasksAfter(...its.voided).map(({ key }) => key)).toEqual(['review-external-recruitment']);
});

test('it is voided once, and nothing that was not made is', () => {
  for (const [history, status] of [
    [its.voided, 'Vacant'],
    [its.conditionsOpen, 'AgreeingDate'],
    [its.requested, 'Requested'],
    [its.unfilled, 'AwaitingRoute'],
  ] as const)
    expect(given(...history).when(undo, hr, { at })).toEqual(refuse('NotAppointed', { vacancy: 1, status }));
});

test('neither SLT, nor a Head, nor the appointed person voids', () => {
  for (const by of [slt, headOfAsh, ben])
    expect(given(...its.dependentsReviewed).when(undo, by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
});

test('nobody voids their own appointment, nor a rival’s, although in HR or through a delegate', () => {
  const own = refuse('OwnCase', { because: 'own-case' });
  const roles = [{ role: 'HR' as const }];
  expect(given(...its.dependentsReviewed).when(undo, ben, { at, roles })).toEqual(own);
  expect(given(...its.dependentsReviewed).when(undo, ada, { at, roles })).toEqual(own);
  expect(given(...its.dependentsReviewed).when(undo, hr, { at, onBehalfOf: ben })).toEqual(own);
});
