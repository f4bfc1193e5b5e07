import { expect, test } from '@jest/globals';
import { amendAppointment } from '#libs/domain/internal-post/start-date/amend-appointment.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, type Fact } from '../../../support/given.js';
import { ada, ash, ben, birch, headOfAsh, headOfBirch, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const amend = (startsOn = its.day('2027-05-04'), revision = 1) =>
  ({ type: 'AmendAppointment', data: { vacancy: 1, revision, startsOn, ...its.becauseOf } }) as const;
const at = its.agreeingDay;
const parties = [
  { side: 'gaining', to: { role: 'Head', school: ash } },
  { side: 'releasing', to: { role: 'Head', school: birch } },
  { side: 'candidate', to: { staff: ben } },
];
const proposed = (startsOn: string, amendment = 1) => ({
  type: 'AmendmentProposed',
  data: {
    vacancy: 1,
    amendment,
    startsOn,
    parties,
    by: hrTwo,
    reason: its.sealed('reason'),
    ladder: [{ kind: 'overdue', at: its.at('2027-02-18T09:00:00Z') }],
  },
});

test('HR sets no date: it puts another one to every side, and the appointment stands as it is', () => {
  expect(given(...its.appointed).when(amend(), hrTwo, { at })).toEqual(accept(proposed('2027-05-04') as never));
  expect(fold(its.amendmentProposed)).toMatchObject({
    status: 'Offering',
    vacancies: [
      { status: 'Appointed', appointment: { revision: 1, startsOn: its.startDay }, amendment: { number: 1 } },
    ],
  });
});

test('a newer proposal takes the place of the open one, and nobody has signed it', () => {
  const replaced = play(its.amendmentSignedByTwo, { at }, its.amending(its.day('2027-06-01')));
  expect(fold(replaced)).toMatchObject({
    vacancies: [{ amendments: 2, amendment: { number: 2, startsOn: '2027-06-01', signed: [] } }],
  });
  expect(given(...its.amendmentProposed).when(amend(), hr, { at })).toEqual(
    refuse('SameStartDate', { startsOn: '2027-05-04', amendment: 1 }),
  );
});

test('who has to sign is asked anew: the CEO stands in for a Head who is recused by now', () => {
  const interest: Fact = { type: 'PanelMemberRecused', data: { staff: headOfAsh, because: 'conflict' } };
  const recused = its.appointed.flatMap((fact): readonly Fact[] =>
    fact.type === 'PanelDecided' ? [interest, fact] : [fact],
  );
  expect(given(...recused).when(amend(), hrTwo, { at })).toMatchObject({
    events: [{ data: { parties: [{ side: 'gaining', to: { role: 'CEO' } }, parties[1], parties[2]] } }],
  });
});

test('what has not begun does not begin in the past, and when somebody began may be put right later', () => {
  expect(given(...its.appointed).when(amend(its.day('2027-02-08')), hr, { at })).toEqual(
    refuse('StartsInThePast', { startsOn: '2027-02-08', today: '2027-02-08' }),
  );
  const before = { at: '2027-04-18T09:00:00Z' };
  const begun = { at: '2027-04-19T09:00:00Z' };
  expect(inShort(given(...its.appointed).when(amend(its.day('2027-04-12')), hr, before))).toBe('no: StartsInThePast');
  expect(inShort(given(...its.appointed).when(amend(its.day('2027-04-12')), hr, begun))).toBe('AmendmentProposed');
});

test('the same date is no amendment, and whoever read an older revision reads it again first', () => {
  expect(given(...its.appointed).when(amend(its.startDay), hr, { at })).toEqual(
    refuse('SameStartDate', { startsOn: its.startDay }),
  );
  expect(given(...its.amended).when(amend(its.day('2027-06-01')), hr, { at })).toEqual(
    refuse('AppointmentSuperseded', { revision: 1, latest: 2 }),
  );
  expect(inShort(given(...its.amended).when(amend(its.day('2027-06-01'), 2), hr, { at }))).toBe('AmendmentProposed');
});

test('also while the post lies still, for the appointment stands; the sides are asked when it goes on', () => {
  const one = play(
    play(its.threeVacancies, { at: its.offerDay }, its.offering(1), its.accepting(ben), its.proposing()),
    { at: its.offerDay },
    its.signing(headOfAsh, 'gaining'),
    its.signing(ben, 'candidate'),
    its.signing(headOfBirch, 'releasing'),
  );
  const still = play(one, { at }, move(hr, 'FreezePost', its.becauseOf), its.amending());
  expect(fold(still).status).toBe('Frozen');
  expect(inShort(given(...still).when(its.agreeing(ben, 'candidate').command, ben, { at }))).toBe('no: NotOpenForYou');
  const on = play(still, { at: '2027-02-10T09:00:00Z' }, move(hr, 'ReopenPost', its.becauseOf));
  expect(fold(on)).toMatchObject({
    vacancies: [{ amendment: { ladder: [{ at: '2027-02-20T09:00:00.000Z' }] } }, {}, {}],
  });
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

test('it needs the revision that was read, a day and a reason', () => {
  const fits = (data: object) => amendAppointment.schema.safeParse(data).success;
  const whole = { revision: 1, startsOn: '2027-05-04', reason: 'Term begins later' };
  expect(fits(whole)).toBe(true);
  for (const left of Object.keys(whole)) expect([left, fits({ ...whole, [left]: undefined })]).toEqual([left, false]);
  expect(fits({ ...whole, startsOn: '2027-05-32' })).toBe(false);
});
