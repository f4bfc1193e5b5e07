import { expect, test } from '@jest/globals';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { cycleOf } from '#libs/domain/ldp-cycle/from-participation.js';
import { hr } from '../../support/people.js';
import * as its from './histories.js';
import { eventsIn, inShort, openedIn, participationIn, playing, type World } from './world.js';

const five = its.applicantFive;
/** One place, taken by the first; the others wait in their order. */
const list = playing(
  its.declared,
  its.ask(hr, 'ChangeCapacity', { capacity: 1, reason: its.reason }, its.june),
  ...[1, 2, 3, 4].flatMap((candidate) => its.judged(candidate, 'select', { score: 5 - candidate })),
  its.closingApplications,
  its.selecting(),
);
const position = (world: World, staff: typeof its.one) => {
  const theirs = participationIn(world, staff);
  return 'step' in theirs && theirs.step.status === 'WaitListed' ? theirs.step.position : theirs.status;
};
const positions = (world: World) => [its.one, its.two, its.three, its.four].map((staff) => position(world, staff));
const capacity = (to: number) => its.ask(hr, 'ChangeCapacity', { capacity: to, reason: its.reason }, its.september);

test('whoever waits knows their place in the list', () => {
  expect(openedIn(list).waitList).toEqual([2, 3, 4]);
  expect(positions(list)).toEqual(['Offered', 1, 2, 3]);
});

test.each([
  ['declines', its.declines(its.one), 'Declined'],
  ['withdraws', its.withdraws(its.one), 'Withdrawn'],
  ['defers', its.theirs(its.one, 'DeferEntry', { application: 1, because: 'other' }, its.september), 'Deferred'],
])('when somebody %s, the first of the list moves up and the others move, in the same append', (_, asking, status) => {
  const after = playing(list, asking);
  expect(positions(after)).toEqual([status, 'Offered', 1, 2]);
  expect(eventsIn(after).slice(-2)).toMatchObject([
    { type: 'PlaceGivenUp', data: { candidate: 1 } },
    { type: 'CandidateMovedUp', data: { candidate: 2 } },
  ]);
});
test('an offer that nobody answers goes to the next', () => {
  const lapsing = its.theirs(its.one, 'LapseOffer', {}, '2027-09-20T09:00:00Z', {
    kind: 'process',
    id: participationOf(its.one),
  });
  expect(positions(playing(list, lapsing))).toEqual(['Declined', 'Offered', 1, 2]);
});
test('whoever leaves the list makes those behind them move, and gives nobody a place', () => {
  expect(positions(playing(list, its.withdraws(its.three)))).toEqual(['Offered', 1, 'Withdrawn', 2]);
  expect(positions(playing(list, its.withdraws(its.four)))).toEqual(['Offered', 1, 2, 'Withdrawn']);
});
test('with the list at its end a place stays free', () => {
  const empty = playing(list, its.withdraws(its.two), its.withdraws(its.three), its.withdraws(its.four));
  const free = playing(empty, its.declines(its.one));
  expect(its.standings(free)).toEqual(['gone', 'gone', 'gone', 'gone']);
});

test('more places go to the first of the list; fewer take none away', () => {
  expect(positions(playing(list, capacity(3)))).toEqual(['Offered', 'Offered', 'Offered', 1]);
  const more = playing(list, capacity(3));
  expect(inShort(more, capacity(2))).toBe('no: PlacesAreTaken');
  expect(inShort(more, capacity(3))).toBe('no: SameCapacity');
});

test('when the intake closes, whoever still waits is told so, and nobody moves up after that', () => {
  const closed = playing(list, its.closingIntake());
  expect(positions(closed)).toEqual(['Offered', 'NotSelected', 'NotSelected', 'NotSelected']);
  expect(openedIn(closed)).toMatchObject({ status: 'Running', waitList: [] });
  const gone = playing(list, its.accepts(its.one), its.closingIntake(), its.withdraws(its.one, its.closes));
  expect(
    eventsIn(gone)
      .map(({ type }) => type)
      .slice(-2),
  ).toEqual(['PlaceGivenUp', 'CycleEnded']);
  expect(inShort(list, its.closingIntake('2027-09-15T07:59:59Z'))).toBe('no: NotDueYet');
});
test('whoever is decided after the close has a free place, or hears why not: nobody waits any more', () => {
  const late = playing(
    list,
    ...its.joining(its.one),
    its.closingIntake(),
    ...its.applying(five, '2027-08-30T09:00:00Z'),
  );
  const judged = playing(
    late,
    ...its.allDeclare(its.autumnReview),
    ...its.judged(5, 'select', { at: its.autumnReview }),
    its.selecting(its.autumnReview),
  );
  expect(position(judged, five)).toBe('NotSelected');
});

test('whoever withdrew may apply again and comes in as somebody new, once', () => {
  const again = playing(list, its.withdraws(its.three), ...its.applying(its.three, '2027-08-30T09:00:00Z', 2));
  expect(openedIn(again).candidates.filter(({ staff }) => staff === its.three)).toMatchObject([
    { candidate: 3, standing: 'gone' },
    { candidate: 5, standing: 'with-panel', number: 2 },
  ]);
});

test('a deferred place is kept in the next intake, before anybody is selected there', () => {
  const next = cycleOf(its.day('2028-09-01'));
  const deferred = playing(
    list,
    its.theirs(its.one, 'DeferEntry', { application: 1, because: 'other' }, its.september),
  );
  const opening = { ...its.opening({ joinsOn: '2028-09-01', capacity: 1 }, its.february), stream: next };
  const entering = (staff: typeof five) =>
    its.theirs(staff, 'EnterCycle', {}, its.february, { kind: 'process', id: next });
  const kept = playing(deferred, opening, entering(its.one));
  expect(kept.states[next]).toMatchObject({
    candidates: [{ staff: its.one, standing: 'accepted', holdsPlace: true }],
  });
  // The one who moved up defers too; there is one place, and HR has to make another.
  const second = playing(
    deferred,
    its.theirs(its.two, 'DeferEntry', { application: 1, because: 'other' }, its.september),
    opening,
    entering(its.one),
  );
  expect(inShort(second, entering(its.two))).toBe('no: NoPlaceFree');
  const roomy = playing(second, {
    ...its.ask(hr, 'ChangeCapacity', { capacity: 2, reason: its.reason }, its.february),
    stream: next,
  });
  expect(inShort(roomy, entering(its.two))).toBe('CycleEntered');
});
