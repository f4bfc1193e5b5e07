import { expect, test } from '@jest/globals';
import { amendAppointment } from '#libs/domain/internal-post/start-date/amend-appointment.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ash, ben, birch, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const amend = (startsOn = its.day('2027-05-04')) =>
  ({ type: 'AmendAppointment', data: { vacancy: 1, startsOn, ...its.becauseOf } }) as const;
const amending = (startsOn?: ReturnType<typeof its.day>) => move(hr, 'AmendAppointment', amend(startsOn).data);
const at = its.agreeingDay;
const appointment = {
  appointment: 'appointment-1',
  staff: ben,
  school: ash,
  releasedBy: birch,
  title: 'Deputy Head',
};

test('HR moves the start date, and subscribers learn it as the next revision', () => {
  expect(given(...its.appointed).when(amend(), hrTwo, { at })).toEqual(
    accept({
      type: 'AppointmentAmended',
      data: { vacancy: 1, ...appointment, revision: 2, startsOn: '2027-05-04', reason: its.sealed('reason') },
    }),
  );
});

test('each amendment raises the revision, and the case keeps the latest without its reason', () => {
  const twice = play(its.appointed, { at }, amending(), amending(its.day('2027-06-01')));
  expect(fold(twice)).toMatchObject({
    status: 'Appointed',
    vacancies: [{ appointment: { ...appointment, revision: 3, startsOn: '2027-06-01' } }],
  });
  expect(JSON.stringify(fold(twice).status === 'Appointed' && fold(twice))).not.toContain('hash-of-reason');
});

test('a correction may be retroactive: somebody began earlier than was written down', () => {
  const later = { at: '2027-09-01T09:00:00Z' };
  expect(inShort(given(...its.appointed).when(amend(its.day('2027-04-12')), hr, later))).toBe('AppointmentAmended');
});

test('the same date is no amendment', () => {
  expect(given(...its.appointed).when(amend(its.startDay), hr, { at })).toEqual(
    refuse('SameStartDate', { startsOn: its.startDay }),
  );
});

test('it moves a date and nothing else: where the post stands stays as it is', () => {
  const unfilled = play(
    its.threePostsTwoAppointable,
    { at: its.offerDay },
    its.offering(1),
    its.accepting(ben),
    its.proposing(),
    its.signing(headOfAsh, 'gaining'),
    its.signing(ben, 'candidate'),
    its.signing('staff-head-birch' as typeof ben, 'releasing'),
  );
  expect(fold(play(unfilled, { at }, amending())).status).toBe('Offering');
  const closed = play(unfilled, { at }, move(hr, 'CancelPost', its.becauseOf));
  expect(fold(closed).status).toBe('Closed');
  expect(fold(play(closed, { at }, amending()))).toMatchObject({
    status: 'Closed',
    vacancies: [{ status: 'Appointed', appointment: { startsOn: '2027-05-04' } }, {}, {}],
  });
});

test('also while the post lies still, for the appointment stands', () => {
  const two = play(its.threeVacancies, { at: its.offerDay }, its.offering(1), its.accepting(ben), its.proposing());
  const one = play(two, { at: its.offerDay }, its.signing(headOfAsh, 'gaining'), its.signing(ben, 'candidate'));
  const history = play(one, { at: its.offerDay }, its.signing('staff-head-birch' as typeof ben, 'releasing'));
  const still = play(history, { at: its.offerDay }, move(hr, 'FreezePost', its.becauseOf));
  expect(inShort(given(...still).when(amend(), hr, { at }))).toBe('AppointmentAmended');
  expect(fold(play(still, { at }, amending())).status).toBe('Frozen');
});

test('what was not made, or falls through, or was voided, is not amended', () => {
  for (const [history, status] of [
    [its.dateProposed, 'AgreeingDate'],
    [its.conditionsOpen, 'AgreeingDate'],
    [its.appointeeWithdrew, 'AppointeeWithdrew'],
    [its.voided, 'Vacant'],
    [its.panelReady, 'Advertised'],
  ] as const)
    expect(given(...history).when(amend(), hr, { at })).toEqual(refuse('NotAppointed', { vacancy: 1, status }));
});

test('only HR amends', () => {
  for (const by of [slt, headOfAsh, ben])
    expect(given(...its.appointed).when(amend(), by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
});

test('nobody moves their own start, nor a rival’s, although in HR or through a delegate', () => {
  const own = refuse('OwnCase', { because: 'own-case' });
  const roles = [{ role: 'HR' as const }];
  expect(given(...its.appointed).when(amend(), ben, { at, roles })).toEqual(own);
  expect(given(...its.appointed).when(amend(), ada, { at, roles })).toEqual(own);
  expect(given(...its.appointed).when(amend(), hr, { at, onBehalfOf: ben })).toEqual(own);
});

test('it needs a day and a reason', () => {
  const fits = (data: object) => amendAppointment.schema.safeParse(data).success;
  expect(fits({ startsOn: '2027-05-04', reason: 'Term begins later' })).toBe(true);
  expect([fits({ startsOn: '2027-05-04' }), fits({ startsOn: '2027-05-32', reason: 'x' })]).toEqual([false, false]);
});
