import { describe, expect, test } from '@jest/globals';
import {
  afterEvents,
  assign,
  cancelAway,
  correctAssignment,
  correctAway,
  goAway,
} from '#libs/domain/assignment/changes.js';
import { holdings } from '#libs/domain/assignment/holdings.js';
import { ben } from '../../support/people.js';
import * as its from './given.js';

const { day, named, awayNamed } = its;
const of = { assignment: named('ada-1'), away: awayNamed('away-1') };
const heldByAda = its.fold(its.heldByAda);
const away = its.fold(its.adaIsAway);
const covered = its.fold(its.benCovers);
const gone = its.fold([...its.adaIsAway, its.deleted('2027-09-01')]);

describe('a holder goes away', () => {
  test('because of a case, and keeps the post', () => {
    const asked = { ...of, from: day('2027-01-04'), because: its.secondment };
    expect(goAway(heldByAda, asked)).toEqual({
      ok: true,
      events: [{ type: 'HolderAway', data: { ...of, revision: 1, from: '2027-01-04', because: its.secondment } }],
    });
  });

  test('for part of the week, and another stands in for just that', () => {
    const twoDays = [1, 1, 0, 0, 0] as const;
    const decision = goAway(heldByAda, { ...of, from: day('2027-01-04'), pattern: twoDays });
    const after = afterEvents(heldByAda, decision.ok ? decision.events : []);
    const standIn = { assignment: named('ben-1'), staff: ben, basis: 'cover', from: day('2027-01-04') } as const;
    expect(assign(after, { ...standIn, pattern: twoDays }).ok).toBe(true);
    expect(assign(after, standIn)).toMatchObject({ refusal: 'AlreadyHeld', facts: { by: ['ada-1'] } });
  });

  test.each([
    ['NoSuchPost', its.nobodysPost, of, '2027-01-04', undefined],
    ['NoSuchAssignment', heldByAda, { ...of, assignment: named('nobody') }, '2027-01-04', undefined],
    ['AlreadyAway', away, of, '2028-01-04', undefined],
    ['DatesReversed', heldByAda, of, '2027-01-04', '2026-01-04'],
    ['PostIsDeleted', gone, { ...of, away: awayNamed('away-2') }, '2027-05-01', undefined],
    ['NotEstablishedYet', heldByAda, of, '2019-01-01', undefined],
    ['NotHeldThen', heldByAda, of, '2020-10-01', '2020-12-31'],
    ['NotHeldThen', covered, { ...of, assignment: named('ben-1') }, '2027-04-01', undefined],
  ] as const)('%s', (refusal, ledger, which, from, to) => {
    expect(goAway(ledger, { ...which, from: day(from), ...(to && { to: day(to) }) })).toMatchObject({ refusal });
  });
});

describe('an absence is corrected', () => {
  test('to an earlier return, one revision on', () => {
    expect(correctAway(away, { ...of, from: day('2027-01-04'), to: day('2027-03-10') })).toEqual({
      ok: true,
      events: [{ type: 'AwayCorrected', data: { ...of, revision: 2, from: '2027-01-04', to: '2027-03-10' } }],
    });
  });

  test('to an earlier return only once who stands in has gone, in one decision', () => {
    const back = { ...of, from: day('2027-01-04'), to: day('2027-03-10') };
    expect(correctAway(covered, back)).toMatchObject({
      refusal: 'AlreadyHeld',
      facts: { from: '2027-03-11', to: '2027-03-31', by: ['ben-1'] },
    });
    const ends = correctAssignment(covered, {
      assignment: named('ben-1'),
      from: day('2027-01-04'),
      to: day('2027-03-10'),
    });
    const between = afterEvents(covered, ends.ok ? ends.events : []);
    const returns = correctAway(between, back);
    const after = afterEvents(between, returns.ok ? returns.events : []);
    expect(holdings(after, its.thePost).map(its.told)).toEqual([
      'ada 2021-01-01..2027-01-03 there',
      'ada 2027-01-04..2027-03-10 away',
      'ben 2027-01-04..2027-03-10 there',
      'ada 2027-03-11.. there',
    ]);
  });

  test.each([
    ['NoSuchPost', its.nobodysPost, of, '2027-01-04'],
    ['NoSuchAssignment', away, { ...of, assignment: named('nobody') }, '2027-01-04'],
    ['NoSuchAbsence', away, { ...of, away: awayNamed('away-9') }, '2027-01-04'],
    ['PostIsDeleted', gone, of, '2027-01-04'],
    ['NotEstablishedYet', away, of, '2019-01-04'],
  ] as const)('%s', (refusal, ledger, which, from) => {
    expect(correctAway(ledger, { ...which, from: day(from) })).toMatchObject({ refusal });
  });

  test('not to days on which they do not hold the post', () => {
    expect(correctAway(away, { ...of, from: day('2020-10-01'), to: day('2020-10-09') })).toMatchObject({
      refusal: 'NotHeldThen',
      facts: { from: '2021-01-01' },
    });
  });
});

describe('an absence is cancelled', () => {
  test('before it begins, and they stay', () => {
    const decision = cancelAway(away, of);
    expect(decision).toMatchObject({ events: [{ type: 'AwayCancelled', data: { ...of, revision: 2 } }] });
    const after = afterEvents(away, decision.ok ? decision.events : []);
    expect(holdings(after, its.thePost)).toEqual(holdings(heldByAda, its.thePost));
    expect(cancelAway(after, of)).toMatchObject({ refusal: 'NoSuchAbsence' });
  });

  test('not while another is there in their stead', () => {
    expect(cancelAway(covered, of)).toMatchObject({ refusal: 'AlreadyHeld', facts: { by: ['ben-1'] } });
    expect(cancelAway(its.nobodysPost, of)).toMatchObject({ refusal: 'NoSuchPost' });
  });
});
