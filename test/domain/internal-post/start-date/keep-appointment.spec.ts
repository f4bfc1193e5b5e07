import { expect, test } from '@jest/globals';
import { keepAppointment } from '#libs/domain/internal-post/start-date/keep-appointment.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ben, headOfAsh, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const at = its.agreeingDay;
const keep = { type: 'KeepAppointment', data: { vacancy: 1, note: its.sealed('note') } } as const;
const stands = (by: typeof slt) =>
  accept({ type: 'AppointmentStands', data: { vacancy: 1, by, note: its.sealed('note') } });

test('SLT finds that the withdrawal was a mistake: the appointment stands, at its revision', () => {
  expect(given(...its.appointeeWithdrew).when(keep, slt, { at })).toEqual(stands(slt));
  const kept = play(its.appointeeWithdrew, { at }, move(slt, 'KeepAppointment', keep.data));
  expect(fold(kept)).toEqual(fold(its.appointed));
  expect(inShort(given(...kept).when({ type: 'WithdrawFromAppointment', data: { vacancy: 1 } }, ben, { at }))).toBe(
    'AppointeeWithdrew',
  );
});

test('once SLT has reviewed what hangs on it, it is HR’s to void, or to keep', () => {
  expect(given(...its.dependentsReviewed).when(keep, hr, { at })).toEqual(stands(hr));
  expect(fold(play(its.dependentsReviewed, { at }, move(hr, 'KeepAppointment', keep.data)))).toEqual(
    fold(its.appointed),
  );
});

test('nobody else keeps it, the person appointed least of all', () => {
  for (const by of [hr, headOfAsh])
    expect(inShort(given(...its.appointeeWithdrew).when(keep, by, { at }))).toBe('no: NotAuthorised');
  expect(given(...its.appointeeWithdrew).when(keep, ben, { at, roles: [{ role: 'SLT' }] })).toEqual(
    refuse('ExcludedFromTask', { task: 'review-dependents-1', because: 'own-case' }),
  );
});

test('where nobody withdrew there is nothing to keep', () => {
  for (const [history, status] of [
    [its.appointed, 'Appointed'],
    [its.voided, 'Vacant'],
    [its.dateProposed, 'AgreeingDate'],
  ] as const)
    expect(given(...history).when(keep, slt, { at })).toEqual(refuse('NobodyWithdrew', { vacancy: 1, status }));
});

test('an amendment that was open when somebody withdrew is not open again', () => {
  const withdrawn = play(its.amendmentProposed, { at }, move(ben, 'WithdrawFromAppointment', { vacancy: 1 }));
  const kept = play(withdrawn, { at }, move(slt, 'KeepAppointment', keep.data));
  expect(fold(kept)).toMatchObject({ status: 'Appointed', vacancies: [{ amendments: 1 }] });
  expect(fold(kept)).not.toHaveProperty('vacancies.0.amendment');
});

test('it needs a note', () => {
  expect(keepAppointment.schema.safeParse({ vacancy: 1 }).success).toBe(false);
  expect(keepAppointment.schema.safeParse({ note: 'They meant another post' }).success).toBe(true);
});
