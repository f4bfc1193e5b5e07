import { expect, test } from '@jest/globals';
import { closesAt, cutOffFor } from '#libs/domain/ldp-cycle/times.js';
import { cycleOf } from '#libs/domain/ldp-cycle/from-participation.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import type { MonthDay } from '#libs/kernel/month-day.js';
import { ada, hr, slt } from '../../support/people.js';
import { testPack } from '../../support/pack.js';
import * as its from './histories.js';
import {
  decided,
  eventsIn,
  inShort,
  itself,
  keysIn,
  nothing,
  openedIn,
  participationIn,
  playing,
  taskIn,
  tasksIn,
} from './world.js';

const { rules } = testPack;
const withIntake = (cutOff: string, joins: string): Rules => ({
  ...rules,
  ldp: { ...rules.ldp, intake: { ...rules.ldp.intake, cutOff: cutOff as MonthDay, joins: joins as MonthDay } },
});

test('HR opens an intake with the pack’s places, or with its own, and the panel is asked for', () => {
  expect(openedIn(its.opened)).toMatchObject({
    joinsOn: '2027-09-01',
    cutOff: '2027-08-31',
    cutOffAt: its.cutOff,
    closesAt: its.closes,
    capacity: 2,
    criteria: [
      { id: 'criterion-1', text: 'Leads others' },
      { id: 'criterion-2', text: 'Learns from evidence' },
    ],
  });
  expect(openedIn(playing(nothing, its.opening({ capacity: 12 }))).capacity).toBe(12);
  expect(taskIn(its.opened, 'set-up-panel')).toMatchObject({ to: [{ role: 'HR' }], due: '2027-01-16T09:00:00.000Z' });
});

test.each([
  ['by somebody who is not of HR', { ...its.opening(), by: slt }, 'NotAuthorised'],
  ['for a day that is none', its.opening({ joinsOn: '2027-10-01' }), 'NotTheCycleOfThatDay'],
  ['in the stream of another day', its.opening({ joinsOn: '2028-09-01' }), 'NotTheCycleOfThatDay'],
  ['once no application can come any more', its.opening({}, its.closes), 'IntakeIsOver'],
  ['with a criterion twice', its.opening({ criteria: ['Leads', 'Leads'] }), 'SameCriterion'],
])('no cycle is opened %s', (_, asking, refusal) => {
  expect(inShort(nothing, asking)).toBe(`no: ${refusal}`);
});
test.each([
  ['2027-10-01', 'NotAJoiningDay'],
  ['2030-09-01', 'IntakeTooFarAhead'],
])('a cycle that joins on %s is refused: %s', (joinsOn, refusal) => {
  const stream = cycleOf(its.day(joinsOn));
  expect(inShort(nothing, { ...its.opening({ joinsOn }), stream })).toBe(`no: ${refusal}`);
});
test('a late opening is better than none, until the last application could have come', () => {
  expect(inShort(nothing, its.opening({}, '2027-09-15T07:59:59Z'))).toBe('CycleOpened');
});

test.each([
  ['08-31', '09-01', '2027-09-01', '2027-08-31'],
  ['05-31', '09-01', '2027-09-01', '2027-05-31'],
  ['11-30', '01-05', '2028-01-05', '2027-11-30'],
  ['02-29', '03-01', '2028-03-01', '2028-02-29'],
  ['02-29', '03-01', '2027-03-01', '2027-02-28'],
])(
  'with a cut-off on %s and joining on %s, the intake of %s closes for applications on %s',
  (cutOff, joins, joinsOn, on) => {
    expect(cutOffFor(its.day(joinsOn), withIntake(cutOff, joins))).toBe(on);
  },
);
test('the list is closed on the joining day where the cut-off lies long before it', () => {
  expect(closesAt(its.day('2027-09-01'), withIntake('05-31', '09-01'))).toBe('2027-09-01T08:00:00.000Z');
});

test('applications are closed at the end of the cut-off in London, and not a moment before', () => {
  const early = { ...its.closingApplications, at: '2027-08-31T22:59:59Z' };
  expect(inShort(its.ready, early)).toBe('no: NotDueYet');
  expect(inShort(its.ready, { ...its.closingApplications, by: hr })).toBe('no: NotAuthorised');
  expect(decided(its.ready, its.closingApplications)).toMatchObject({
    events: [{ type: 'ApplicationsClosed', data: { candidates: 4 } }],
  });
});

test('an application waits while there is no cycle, and comes in once there is one', () => {
  const before = playing(nothing, ...its.applying(its.one));
  expect(participationIn(before, its.one)).toMatchObject({ status: 'WithPanel' });
  const entering = its.theirs(its.one, 'EnterCycle', {}, its.may, itself);
  expect(inShort(before, entering)).toBe('no: CycleNotOpen');
  const after = playing(before, its.opening({}, its.may), entering);
  expect(openedIn(after).candidates).toMatchObject([{ candidate: 1, staff: its.one, standing: 'with-panel' }]);
});

test('one that the Head forwards after the cut-off still belongs to its intake', () => {
  const [submits, endorses] = its.applying(its.applicantFive, '2027-08-31T22:50:00Z');
  const late = playing(its.selected, submits!, { ...endorses!, at: '2027-09-08T09:00:00Z' });
  expect(openedIn(late).candidates.at(-1)).toMatchObject({
    candidate: 5,
    standing: 'with-panel',
    joinsOn: '2027-09-01',
  });
  expect(inShort(late, its.closingIntake())).toBe('no: NotAllDecided');
});

test('a late task is brought to the CEO, once', () => {
  const escalating = (at: string) => its.ask(itself, 'EscalateTask', { task: 'set-up-panel' }, at);
  expect(inShort(its.opened, escalating('2027-01-18T08:59:59Z'))).toBe('no: NotLateYet');
  const late = playing(its.opened, escalating('2027-01-18T09:00:00Z'));
  expect(taskIn(late, 'set-up-panel')).toMatchObject({ to: [{ role: 'HR' }, { role: 'CEO' }], priority: 'high' });
  expect(inShort(late, escalating('2027-01-19T09:00:00Z'))).toBe('no: AlreadyEscalated');
  expect(inShort(late, its.ask(itself, 'EscalateTask', { task: 'nothing' }))).toBe('no: NoSuchTask');
});

test.each([
  ['declare-interests-staff-slt', its.withPanel, its.allDeclare(), its.applying(its.applicantFive)],
  ['decide-selection', its.closedForApplications, [its.selecting()], []],
])('once %s is answered late, nobody is late with it any more', (task, before, answers, again) => {
  const late = playing(before, its.ask(itself, 'EscalateTask', { task }, '2028-01-01T09:00:00Z'));
  expect(openedIn(late).escalated).toEqual([task]);
  const anew = playing(late, ...answers, ...again);
  expect(openedIn(anew).escalated).toEqual([]);
  expect(tasksIn(anew).every(({ priority }) => priority === 'normal')).toBe(true);
});

test('whoever has nothing to do with a cycle has no task in it', () => {
  expect(keysIn(nothing)).toEqual([]);
  expect(eventsIn(nothing)).toEqual([]);
  expect(inShort(its.applied, { ...its.settingUp(), by: ada })).toBe('no: NotAuthorised');
});
