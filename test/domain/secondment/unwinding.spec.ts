import { describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import { ada, ben, cora, headOfAsh, hr, slt } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, decided, inShort, keysIn, playing, thisCase, whereOn } from './world.js';

const link = (n: number) => `acting-up-00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as StreamId;
const at = '2027-01-12T09:00:00Z';
const corasPost = its.postNo(4);
const staffed = its.assigned(its.established({ ...its.agreed }, corasPost, 'Assistant Headteacher'), corasPost, cora, {
  assignment: 'own-cora',
});
/** Cora acts as deputy while Ada is away, until a day that nobody has named. */
const acting = playing(staffed, {
  ...its.ask(hr, 'ArrangeActingUp', { post: its.home, staff: cora, from: its.day(its.first), cause: thisCase }, at),
  stream: link(1),
});
const begun = playing(
  acting,
  { ...its.ask({ kind: 'process', id: link(1) }, 'BeginActing', {}, its.begins), stream: link(1) },
  its.beginning,
  its.settingObjective(),
  its.acknowledging(),
);
const early = playing(begun, its.endingEarly('home', '2027-07-31', headOfAsh));
const propose = its.ask(hr, 'ProposeUnwinding', { on: its.day('2027-08-01') }, '2027-06-02T09:00:00Z');
const proposed = playing(early, propose);
const apply = its.ask(slt, 'ApplyUnwinding', { proposal: 1 }, '2027-06-03T09:00:00Z');
const applied = playing(proposed, apply);

describe('A secondment at the root of a chain', () => {
  test('that ends early brings nobody back before those who act for them can go', () => {
    expect(whereOn(early, ada, '2027-08-01')).toEqual({ there: [its.host], away: [its.home] });
    expect(inShort(early, its.planning({}, '2027-06-02T09:00:00Z'))).toBe('no: AlreadyHeld');
  });

  test('has a plan by which all go back on one day, which SLT sees before it is applied', () => {
    expect(keysIn(proposed)).toContain('approve-unwinding-1');
    expect(caseIn(proposed)).toMatchObject({
      unwinding: { open: { on: '2027-08-01', steps: [{ staff: cora }, { staff: ada }], problems: [] } },
    });
    expect(inShort(proposed, { ...apply, by: ada, roles: [{ role: 'SLT' }] })).toBe('no: ExcludedFromTask');
  });

  test('applies it in one decision over the case, the link and every post', () => {
    const decision = decided(proposed, apply);
    expect(decision.ok && decision.events.map(({ type }) => type)).toEqual(['UnwindingApplied', 'ReturnPlanned']);
    expect(decision.ok && decision.alongside?.map(({ stream }) => stream).sort()).toEqual(
      [link(1), its.home, its.host, corasPost].map(String).sort(),
    );
  });

  test('and all are where they belong on that day', () => {
    expect(whereOn(applied, ada, '2027-07-31')).toEqual({ there: [its.host], away: [its.home] });
    expect(whereOn(applied, ada, '2027-08-01')).toEqual({ there: [its.home], away: [] });
    expect(whereOn(applied, cora, '2027-07-31')).toEqual({ there: [its.home], away: [corasPost] });
    expect(whereOn(applied, cora, '2027-08-01')).toEqual({ there: [corasPost], away: [] });
    expect(inShort(applied, its.ending('2027-07-31T23:00:00Z'))).toBe('SecondmentEnded');
  });

  test('refuses a plan that a ledger has overtaken', () => {
    const moved = its.assigned(proposed, corasPost, ben, {
      from: '2027-02-01',
      basis: 'cover',
      assignment: 'bens-cover',
    });
    expect(inShort(moved, apply)).toMatch(/^no: Unwinding(Stale|Refused)$/);
  });

  test('unwinds nothing while it runs, nor while its return is suspended', () => {
    expect(inShort(early, { ...propose, data: { on: its.day('2027-09-01') } })).toBe('no: NotTheDayOfReturn');
    expect(inShort(begun, propose)).toBe('no: NobodyToReturn');
    const dismissed = playing(begun, its.endingEarly('dismissal', '2027-07-31'));
    expect(inShort(dismissed, propose)).toBe('no: NobodyToReturn');
  });
});
