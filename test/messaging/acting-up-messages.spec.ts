import { expect, test } from '@jest/globals';
import type { ActingFacts } from '#libs/messaging/contract/index.js';
import { ash, hr, slt } from '../support/people.js';
import { situations } from '../domain/acting-up/situations.js';
import * as its from '../domain/acting-up/trust.js';
import { day, playing, type World } from '../domain/acting-up/world.js';
import { heardOf, nameOf, sentOf } from './world-messages.js';

const at = '2027-03-15T09:00:00Z';
const heard = ({ log }: World, stream = its.first) =>
  heardOf(log, 'acting-up').filter(({ data }) => data.assignmentId === stream);
const names = (world: World, stream = its.first) => heard(world, stream).map(nameOf);
const last = (world: World, stream = its.first) => heard(world, stream).at(-1)!.data as ActingFacts;
const determining = (effectiveFrom: string, decision = 'as-the-post', more: object = {}) =>
  its.asks(its.first, 'DetermineAllowance', { decision, effectiveFrom: day(effectiveFrom), ...more }, at, slt);
const amending = (from: string, to: string = its.until, when = at) =>
  its.asks(its.first, 'AmendActing', { from: day(from), to: day(to), uncovered: true, reason: its.reason }, when);
const ending = its.asks(
  its.first,
  'EndActing',
  { on: day('2027-03-15'), holderReturns: false, uncovered: true, reason: its.reason },
  at,
);
const acting = playing(its.deputyActs, its.begin(its.first));

test('acting up is announced with whom, where, when, for how much of the week, and what they leave for it', () => {
  expect(heard(its.deputyActs)).toEqual([
    {
      type: 'uk.understudy.assignments.ActingUpAnnounced.v1',
      data: {
        assignmentId: its.first,
        revision: 1,
        staffId: its.d,
        from: its.since,
        to: its.until,
        pattern: { monday: 1, tuesday: 1, wednesday: 1, thursday: 1, friday: 1 },
        schoolId: ash,
        postId: its.headship,
        awayFrom: [{ schoolId: ash, postId: its.deputyship }],
      },
    },
  ]);
});

test('it may be amended before it begins, and the start repeats what then holds', () => {
  const moved = playing(its.deputyActs, amending('2027-02-08', its.until, its.monday));
  expect(names(moved)).toEqual(['ActingUpAnnounced', 'ActingUpAmended']);
  const begins = its.asks(its.first, 'BeginActing', {}, '2027-02-08T00:00:00Z', its.itself(its.first));
  expect(last(playing(moved, begins))).toMatchObject({
    revision: 3,
    from: '2027-02-08',
    to: its.until,
    awayFrom: [{ postId: its.deputyship }],
  });
});

test('what is entered late is announced and begun at once, in two revisions', () => {
  const late = playing(
    its.headAway,
    its.arranging(its.first, its.headship, its.d, its.since, { cause: its.secondment }, at),
  );
  expect(heard(late).map(({ data }) => data.revision)).toEqual([1, 2]);
  expect(names(late)).toEqual(['ActingUpAnnounced', 'ActingUpStarted']);
});

test('the decision on the allowance says from which day, and every message after it repeats that', () => {
  const determined = playing(acting, determining(its.since));
  expect(names(determined).at(-1)).toBe('ActingAllowanceDetermined');
  expect(last(determined).allowance).toEqual({ paid: 'as-the-post', effectiveFrom: its.since });
  const over = playing(determined, ending);
  expect(names(over).at(-1)).toBe('ActingUpEnded');
  expect(last(over)).toMatchObject({ to: '2027-03-14', allowance: { paid: 'as-the-post' } });
});

test('a decision after the last day was settled has that day, not the one before', () => {
  expect(last(playing(acting, ending, determining(its.since)))).toMatchObject({ to: '2027-03-14', revision: 4 });
});

test('that there is no allowance is a decision too', () => {
  const none = playing(acting, determining(its.since, 'none', { reason: its.reason }));
  expect(last(none).allowance).toEqual({ paid: 'none', effectiveFrom: its.since });
});

test('with another first day the decision falls, and the next one is an amendment of it', () => {
  const moved = playing(acting, determining(its.since), amending('2027-02-15'));
  expect(last(moved)).not.toHaveProperty('allowance');
  const anew = playing(moved, determining('2027-02-15'));
  expect(names(anew).at(-1)).toBe('ActingAllowanceAmended');
  expect(last(anew).allowance).toMatchObject({ effectiveFrom: '2027-02-15' });
});

test('with another last day alone the decision stands', () => {
  expect(last(playing(acting, determining(its.since), amending(its.since, '2027-06-30')))).toMatchObject({
    to: '2027-06-30',
    allowance: { effectiveFrom: its.since },
  });
});

test('what is cancelled, and what was entered by mistake, is void', () => {
  expect(names(situations.Cancelled.world)).toEqual(['ActingUpAnnounced', 'ActingUpVoided']);
  const mistaken = playing(acting, its.asks(its.first, 'VoidActing', { reason: its.reason }, at));
  expect(names(mistaken).at(-1)).toBe('ActingUpVoided');
});

test('when a chain is unwound every link has its last day at once', () => {
  const { world } = situations['Acting: unwinding proposed'];
  const back = playing(world, its.applying(its.first, 1, at));
  expect(names(back).at(-1)).toBe('ActingUpEnded');
  expect(last(back)).toMatchObject({ to: '2027-03-21' });
});

test('reasons, checks and whoever decided stay with the trust', () => {
  for (const { world } of Object.values(situations)) {
    const text = JSON.stringify(sentOf(world.log, 'acting-up').map(({ value }) => value));
    for (const kept of ['vault', 'hash', 'section', `"${hr}`, `"${slt}`]) expect(text).not.toContain(kept);
  }
});
