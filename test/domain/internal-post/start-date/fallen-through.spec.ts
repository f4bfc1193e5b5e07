import { expect, test } from '@jest/globals';
import type { Fact } from '../../../support/given.js';
import { fold, tasksAfter, theProcessItself } from '../../../support/given.js';
import { ada, ben, cora, headOfAsh, headOfBirch, hr, slt } from '../../../support/people.js';
import { move, play, type Move } from '../../../support/play.js';
import * as its from '../histories.js';

/** Where a post may stand beside an appointment that falls through: of three posts one is filled, two are not. */
const at = its.agreeingDay;
const decline = (by: typeof ben, vacancy: number) => move(by, 'DeclineOffer', { vacancy, offer: 1 });
const bringUp = (vacancy: number) => move(theProcessItself, 'BringUpReserve', { vacancy });
const oneAppointed = play(
  play(its.threePostsTwoAppointable, { at: its.offerDay }, its.offering(1), its.offering(2), its.accepting(ben)),
  { at },
  its.proposing(),
  its.signing(headOfAsh, 'gaining'),
  its.signing(ben, 'candidate'),
  its.signing(headOfBirch, 'releasing'),
);
const awaiting = play(oneAppointed, { at }, decline(ada, 2), bringUp(2));
const relisted = play(awaiting, { at }, move(hr, 'RelistPost', {}));
const external = play(
  awaiting,
  { at },
  move(hr, 'OpenExternalRoute', { evidence: its.sealed('evidence'), bypass: its.sealed('bypass') }),
);
const outcome = (filled: number) => move(hr, 'RecordExternalOutcome', { filled, note: its.sealed('note') });
const advertised = play(
  relisted,
  { at },
  move(hr, 'OpenAdvert', { closesAt: its.at('2027-03-01T17:00:00Z'), audience: {} }),
  its.applying(cora),
);
const fallThrough: readonly Move[] = [
  move(ben, 'WithdrawFromAppointment', { vacancy: 1 }),
  move(slt, 'ReviewDependents', { vacancy: 1, note: its.sealed('note') }),
  its.voiding(),
];
const freeze = move(hr, 'FreezePost', its.becauseOf);
const reopen = move(hr, 'ReopenPost', its.becauseOf);

const places: Readonly<
  Record<string, readonly [history: readonly Fact[], during: string, after: string, vacancy: string]>
> = {
  'an offer is open': [oneAppointed, 'Offering', 'Offering', 'Vacant'],
  'people choose the route': [awaiting, 'AwaitingRoute', 'AwaitingRoute', 'Unfilled'],
  'it is to be advertised once more': [relisted, 'Approved', 'Approved', 'Unfilled'],
  'it is advertised once more': [advertised, 'Advertised', 'Advertised', 'Unfilled'],
  'it is advertised outside': [external, 'External', 'External', 'Unfilled'],
  'the rest was filled from outside': [play(external, { at }, outcome(2)), 'Offering', 'Offering', 'Vacant'],
  'the rest was given up': [
    play(awaiting, { at }, move(hr, 'CloseUnfilled', its.becauseOf)),
    'Offering',
    'Offering',
    'Vacant',
  ],
};

test.each(Object.entries(places))('an appointment falls through while %s', (_, [history, during, after, vacancy]) => {
  const withdrawn = play(history, { at }, fallThrough[0]!);
  expect(fold(withdrawn)).toMatchObject({ status: during, vacancies: [{ status: 'AppointeeWithdrew' }, {}, {}] });
  expect(tasksAfter(...withdrawn).map(({ key }) => key)).toContain('review-dependents-1');
  const reviewed = play(withdrawn, { at }, fallThrough[1]!);
  expect(tasksAfter(...reviewed).map(({ key }) => key)).toContain('void-appointment-1');
  const voided = play(reviewed, { at }, fallThrough[2]!);
  expect(fold(voided)).toMatchObject({
    status: after,
    vacancies: [{ number: 1, status: vacancy, because: 'Voided' }, {}, {}],
  });
});

test('once nobody is left in reserve the post awaits its route, and what was filled stays filled', () => {
  const outside = play(external, { at }, outcome(2));
  expect(fold(outside).status).toBe('ExternallyFilled');
  const free = play(outside, { at }, ...fallThrough, bringUp(1));
  expect(fold(free)).toMatchObject({
    status: 'AwaitingRoute',
    vacancies: [{ status: 'Unfilled' }, { status: 'ExternallyFilled' }, { status: 'ExternallyFilled' }],
  });
  const again = play(free, { at }, move(hr, 'OpenExternalRoute', { evidence: its.sealed('evidence') }));
  expect(fold(play(again, { at }, outcome(1))).status).toBe('ExternallyFilled');
});

test('beside a search for the others it is found by that search: two posts become three', () => {
  const voided = play(advertised, { at }, ...fallThrough);
  const closed = play(voided, { at: '2027-03-01T17:00:00Z' }, its.setUpPanel, its.close);
  expect(fold(closed)).toMatchObject({ status: 'Sifting', vacancies: [{ status: 'Unfilled' }, {}, {}] });
});

test('while it lies still nothing is asked; when it goes on the vacancy is free', () => {
  const still = play(oneAppointed, { at }, freeze, fallThrough[0]!);
  expect(fold(still).status).toBe('Frozen');
  const on = play(still, { at }, reopen, ...fallThrough.slice(1));
  expect(fold(on)).toMatchObject({ status: 'Offering', vacancies: [{ status: 'Vacant' }, {}, {}] });
  const reviewed = play(oneAppointed, { at }, ...fallThrough.slice(0, 2));
  const voidedMeanwhile = play(reviewed, { at }, freeze, fallThrough[2]!, reopen, bringUp(1));
  expect(fold(voidedMeanwhile)).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'Unfilled' }, { status: 'Offered' }, {}],
  });
  const held = play(
    awaiting,
    { at },
    ...fallThrough.slice(0, 2),
    move(hr, 'HoldPost', its.becauseOf),
    fallThrough[2]!,
    reopen,
  );
  expect(fold(held)).toMatchObject({ status: 'AwaitingRoute', vacancies: [{ status: 'Unfilled' }, {}, {}] });
});
