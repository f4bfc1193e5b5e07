import { describe, expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/acting-up/deadlines.js';
import type { ActingUpCase } from '#libs/domain/acting-up/fold.js';
import { actingUp } from '#libs/domain/acting-up/index.js';
import { papers } from '#libs/domain/acting-up/papers.js';
import { ash, slt } from '../../support/people.js';
import { situations } from './situations.js';
import * as its from './trust.js';
import { day, decided, inShort, linkIn, playing, tasksIn, thereOn } from './world.js';

const { first, second, reason, headship, deputyship } = its;
const at = '2027-03-15T09:00:00Z';
const acting = situations.Acting.world;
const ending = (on: string, more: object = {}) =>
  its.asks(first, 'EndActing', { on: day(on), holderReturns: false, uncovered: false, reason, ...more }, at);
const caseOf = (world: typeof acting) => linkIn(world, first) as ActingUpCase;

describe('Ending one link alone', () => {
  test('is refused while the post would be left with nobody, and says which days', () => {
    expect(decided(acting, ending('2027-03-22'))).toMatchObject({
      refusal: 'WouldLeaveUncovered',
      facts: { post: headship, from: '2027-03-22', to: '2027-08-31' },
    });
  });

  test('goes through when whoever ends it says that they know', () => {
    const ended = playing(acting, ending('2027-03-22', { uncovered: true }));
    expect(thereOn(ended, headship, '2027-03-22')).toEqual([]);
    expect(thereOn(ended, deputyship, '2027-03-22')).toEqual([its.d]);
    expect(caseOf(ended)).toMatchObject({ status: 'Closing', over: false, lastDay: '2027-03-21' });
  });

  test('needs no such word where the holder is back on the same day', () => {
    const { world } = situations['Acting: keeps the absence'];
    const ended = playing(world, ending('2027-03-22', { holderReturns: true }));
    expect(thereOn(ended, headship, '2027-03-22')).toEqual([its.h]);
    expect(thereOn(ended, headship, '2027-03-21')).toEqual([its.d]);
  });

  test('can’t bring back whom another case keeps away', () => {
    expect(decided(acting, ending('2027-03-22', { holderReturns: true }))).toMatchObject({
      refusal: 'AbsenceKeptElsewhere',
      facts: { cause: its.secondment },
    });
  });

  test('is refused while somebody acts for them in turn: that is what a plan of unwinding is for', () => {
    expect(decided(its.began, ending('2027-03-22', { uncovered: true }))).toMatchObject({
      refusal: 'SomebodyActsForThem',
      facts: { links: [second] },
    });
  });

  test('lies within its days', () => {
    expect(decided(acting, ending('2027-02-01'))).toMatchObject({ refusal: 'BeforeActing' });
    expect(decided(acting, ending('2027-09-02'))).toMatchObject({
      refusal: 'EndsBefore',
      facts: { on: '2027-09-01' },
    });
  });
});

describe('An end that has come', () => {
  test('by its date is noted at midnight after the last day', () => {
    const close = (when: string) => its.asks(first, 'CloseActing', {}, when, its.itself(first));
    expect(deadlines(caseOf(acting))).toContain('2027-08-31T23:00:00.000Z');
    expect(inShort(acting, close('2027-08-31T22:59:59Z'))).toBe('no: NotOverYet');
    const closed = playing(acting, close('2027-08-31T23:00:00Z'));
    expect(caseOf(closed)).toMatchObject({ status: 'Closing', over: true, lastDay: '2027-08-31' });
  });

  test('leaves the allowance as a task until it is determined', () => {
    const { world } = situations['Closing: over'];
    expect(tasksIn(world, first).map(({ key }) => key)).toEqual(['determine-allowance']);
    const data = { decision: 'as-the-post', effectiveFrom: day(its.since) };
    const determined = playing(world, its.asks(first, 'DetermineAllowance', data, at, slt));
    expect(caseOf(determined).status).toBe('Ended');
    expect([tasksIn(determined, first), deadlines(caseOf(determined))]).toEqual([[], []]);
  });

  test('that was settled ahead waits for its day', () => {
    const { world } = situations['Closing: ahead'];
    expect(deadlines(caseOf(world))).toContain('2027-05-02T23:00:00.000Z');
    const passed = playing(world, its.asks(first, 'CloseActing', {}, '2027-05-02T23:00:00Z', its.itself(first)));
    expect(caseOf(passed)).toMatchObject({ status: 'Closing', over: true });
  });

  test('with an absence that goes on is closed when that has passed too', () => {
    const { world } = situations['Closing: absence goes on'];
    expect(deadlines(caseOf(world))).toEqual(['2027-08-31T23:00:00.000Z']);
    const passed = playing(world, its.asks(first, 'CloseActing', {}, '2027-08-31T23:00:00Z', its.itself(first)));
    expect(caseOf(passed).status).toBe('Ended');
  });
});

describe('Calling it off', () => {
  const calling = (type: 'CancelActing' | 'VoidActing', when: string) => its.asks(first, type, { reason }, when);

  test('before its start takes everything back, and it never starts', () => {
    const cancelled = playing(its.deputyActs, calling('CancelActing', its.monday));
    expect(thereOn(cancelled, deputyship, its.since)).toEqual([its.d]);
    expect(thereOn(cancelled, headship, its.since)).toEqual([]);
    expect(cancelled.log.map(({ event }) => event.type)).not.toContain('ActingUpStarted');
    expect([tasksIn(cancelled, first), deadlines(caseOf(cancelled))]).toEqual([[], []]);
  });

  test('after its start is to void what never took place', () => {
    const voided = playing(acting, calling('VoidActing', at));
    expect(thereOn(voided, deputyship, its.since)).toEqual([its.d]);
    expect(caseOf(voided).status).toBe('Cancelled');
    expect(voided.log.filter(({ event }) => event.type === 'ActingUpCancelled')).toMatchObject([
      { event: { data: { because: 'void', revision: 3 } } },
    ]);
  });
});

describe('Moving its days', () => {
  const amending = (from: string, to?: string, more: object = {}) =>
    its.asks(
      first,
      'AmendActing',
      { from: day(from), ...(to && { to: day(to) }), uncovered: false, reason, ...more },
      at,
    );

  test('to an earlier end is refused while days would be left with nobody', () => {
    expect(decided(acting, amending(its.since, '2027-06-30'))).toMatchObject({
      refusal: 'WouldLeaveUncovered',
      facts: { from: '2027-07-01', to: '2027-08-31' },
    });
    const known = playing(acting, amending(its.since, '2027-06-30', { uncovered: true }));
    expect(thereOn(known, deputyship, '2027-07-01')).toEqual([its.d]);
  });

  test('beyond the absence is refused: the holder is back by then', () => {
    expect(inShort(acting, amending(its.since, '2027-09-30'))).toBe('no: AlreadyHeld');
    expect(inShort(acting, amending(its.since))).toBe('no: AlreadyHeld');
  });

  test('moves the absence with it where the case keeps that itself', () => {
    const { world } = situations['Acting: keeps the absence'];
    const moved = playing(world, amending('2027-01-18', '2027-07-16'));
    expect([thereOn(moved, headship, '2027-01-18'), thereOn(moved, headship, '2027-07-17')]).toEqual([
      [its.d],
      [its.h],
    ]);
    expect(caseOf(moved)).toMatchObject({ absence: { to: '2027-07-16' }, link: { from: '2027-01-18' } });
  });

  test('to a day to come is refused once it has begun, and so is a last day that has passed', () => {
    expect(inShort(acting, amending('2027-04-01', its.until))).toBe('no: HasBegun');
    expect(inShort(acting, amending(its.since, '2027-03-01'))).toBe('no: OverByThen');
    expect(inShort(acting, amending(its.since, its.until))).toBe('no: SameDates');
    expect(inShort(acting, amending(its.since, '2027-01-01'))).toBe('no: DatesReversed');
  });

  test('of what was still to come into the past begins it at once', () => {
    const early = its.secondedFrom(its.whole, its.h, headship, '2027-01-04', its.until);
    const later = playing(early, its.arranging(first, headship, its.d, '2027-04-05', { cause: its.secondment }, at));
    expect(inShort(later, amending('2027-03-01', its.until))).toBe('ActingUpAmended + ActingUpStarted');
  });
});

test('a case is shown with its post, its school and whoever is part of it', () => {
  expect(actingUp.summary(caseOf(acting))).toEqual({
    status: 'Acting',
    title: 'Headteacher',
    school: ash,
    open: true,
    involved: expect.arrayContaining([its.d, its.h]),
  });
  expect(() => actingUp.summary(actingUp.fold.initial)).toThrow(/nobody arranged/);
  // Who acts, and whom they stand in for.
  expect(papers.interested(caseOf(acting))).toEqual([
    { staff: its.d, because: 'own-case' },
    { staff: its.h, because: 'own-case' },
  ]);
  expect(papers.interested(actingUp.fold.initial)).toEqual([]);
});
