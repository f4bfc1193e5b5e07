import { expect, test } from '@jest/globals';
import { tellCycle, streamsTold } from '#libs/domain/ldp-cycle/from-participation.js';
import { deadlines } from '#libs/domain/ldp-cycle/deadlines.js';
import { summary } from '#libs/domain/ldp-cycle/state.js';
import { contextOf } from '../../support/given.js';
import { cora, hr, slt, sltTwo } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, eventsIn, keysIn, nothing, openedIn, playing, thisCase } from './world.js';

const types = (world: typeof its.running) => eventsIn(world).map(({ type }) => type);

test('an offer is accepted, and joined on its day', () => {
  expect(its.standings(playing(its.selected, its.accepts(its.one)))[0]).toBe('accepted');
  expect(its.standings(its.joined)).toEqual(['joined', 'joined', 'wait-listed', 'not-selected']);
});
test('whoever leaves frees no place: nobody joins in their stead', () => {
  const left = playing(its.joined, its.leaves(its.one, its.september));
  expect(its.standings(left)).toEqual(['ended', 'joined', 'wait-listed', 'not-selected']);
});
test('a cycle ends with its last participant, and takes no review with it', () => {
  const one = playing(its.running, its.leaves(its.one));
  expect(openedIn(one).status).toBe('Running');
  const last = playing(one, its.openingReview(its.february), its.leaves(its.two));
  expect(types(last).slice(-2)).toEqual(['ParticipantEnded', 'CycleEnded']);
  expect(openedIn(last)).toMatchObject({ status: 'Ended', actions: [], plans: [] });
  expect(keysIn(last)).toEqual([]);
  expect(deadlines(caseIn(last))).toEqual([]);
});
test('an intake that nobody joins ends as it closes', () => {
  const none = playing(its.opened, its.closingApplications, its.closingIntake());
  expect(types(none).slice(-2)).toEqual(['IntakeClosed', 'CycleEnded']);
});

test('what was undone brings a participant back, and the cycle with them', () => {
  const context = { ...contextOf(hr, { at: its.february }), others: { [thisCase]: caseIn(its.ended) } };
  const told = tellCycle(thisCase, { what: 'resumed', staff: its.one }, context);
  expect(told).toMatchObject({
    ok: true,
    alongside: [{ events: [{ type: 'ParticipantResumed', data: { candidate: 1 } }] }],
  });
  const again = tellCycle(thisCase, { what: 'resumed', staff: its.four }, context);
  expect(again).toMatchObject({ alongside: [{ stream: thisCase, events: [] }] });
});
test.each([
  ['that somebody unknown has joined', { what: 'joined' as const, staff: cora }],
  ['twice that somebody accepted', { what: 'accepted' as const, staff: its.one }],
  [
    'that a participant gave up their place',
    { what: 'given-up' as const, staff: its.one, because: 'withdrawn' as const },
  ],
  ['that somebody ended who never joined', { what: 'ended' as const, staff: its.four, because: 'left' as const }],
])('being told %s changes nothing', (_, told) => {
  const context = { ...contextOf(hr, { at: its.february }), others: { [thisCase]: caseIn(its.running) } };
  expect(tellCycle(thisCase, told, context)).toMatchObject({ ok: true, alongside: [{ events: [] }] });
  expect(streamsTold(thisCase, told, {})).toEqual([thisCase]);
});
test('nobody is entered twice, nor in another year’s intake', () => {
  const [first] = openedIn(its.applied).candidates;
  const entry = { ...first!, holdsPlace: false };
  const tell = (world: typeof its.applied, more: object) =>
    tellCycle(
      thisCase,
      { what: 'entered', entry: { ...entry, ...more } },
      {
        ...contextOf(hr, { at: its.may }),
        others: { [thisCase]: caseIn(world) },
      },
    );
  expect(tell(its.applied, {})).toMatchObject({ refusal: 'AlreadyEntered' });
  expect(tell(its.opened, { joinsOn: '2028-09-01' })).toMatchObject({ refusal: 'OtherIntake' });
  expect(tell(nothing, {})).toMatchObject({ refusal: 'CycleNotOpen' });
});

test('lists show a cycle to HR and its panel, and to no candidate', () => {
  expect(summary(caseIn(its.declared))).toEqual({
    status: 'Open',
    title: 'Leadership Development Programme, September 2027',
    school: 'school-ash',
    open: true,
    involved: [hr, slt, sltTwo, cora],
  });
  expect(summary(caseIn(its.ended)).open).toBe(false);
  expect(() => summary(caseIn(nothing))).toThrow('nobody opened');
});
test('a cycle acts by itself at the cut-off, when the list closes, and for each review', () => {
  expect(deadlines(caseIn(its.ready))).toEqual([its.cutOff]);
  expect(deadlines(caseIn(its.selected))).toEqual([its.closes]);
  expect(deadlines(caseIn(its.running))).toEqual([its.autumnReview, its.february]);
});
