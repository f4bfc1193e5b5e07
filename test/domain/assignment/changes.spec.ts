import { describe, expect, test } from '@jest/globals';
import { afterEvents, assign, cancelAssignment, correctAssignment } from '#libs/domain/assignment/changes.js';
import { ben, cora, hr } from '../../support/people.js';
import * as its from './given.js';

const { day, named } = its;
const heldByAda = its.fold(its.heldByAda);
const gone = its.fold([...its.heldByAda, its.deleted('2027-09-01')]);
const bens = { assignment: named('ben-1'), staff: ben, basis: 'acting', because: its.acting } as const;

describe('somebody is assigned', () => {
  test('to the whole of the post, where nothing else is said, because of a case', () => {
    const decision = assign(its.fold(its.adaIsAway), { ...bens, from: day('2027-01-04'), to: day('2027-03-31') });
    expect(decision).toEqual({
      ok: true,
      events: [
        {
          type: 'HolderAssigned',
          data: { ...bens, revision: 1, from: '2027-01-04', to: '2027-03-31', pattern: its.full },
        },
      ],
    });
  });

  test('open-ended, to part of the week, by a person', () => {
    const decision = assign(its.fold([its.established()]), {
      assignment: named('ben-1'),
      staff: ben,
      basis: 'cover',
      from: day('2027-01-04'),
      to: undefined,
      pattern: its.early,
      by: hr,
    });
    expect(decision).toMatchObject({ ok: true, events: [{ data: { pattern: its.early, by: hr } }] });
    expect(JSON.stringify(decision)).not.toContain('"to"');
  });

  test.each([
    ['NoSuchPost', its.nobodysPost, '2027-01-04', undefined, {}],
    [
      'DatesReversed',
      its.fold([its.established()]),
      '2027-01-04',
      '2027-01-03',
      { from: '2027-01-04', to: '2027-01-03' },
    ],
    ['NotEstablishedYet', its.fold([its.established()]), '2020-08-31', undefined, { from: '2020-09-01' }],
    ['PostIsDeleted', gone, '2027-09-01', '2027-10-01', { from: '2027-09-01' }],
    ['PostIsDeleted', gone, '2021-01-01', undefined, { from: '2027-09-01' }],
    ['AlreadyHeld', heldByAda, '2027-01-04', undefined, { from: '2027-01-04', by: ['ada-1'] }],
    ['AlreadyHeld', heldByAda, '2020-09-01', '2021-01-01', { from: '2021-01-01', to: '2021-01-01', by: ['ada-1'] }],
  ] as const)('%s', (refusal, ledger, from, to, facts) => {
    expect(assign(ledger, { ...bens, from: day(from), ...(to && { to: day(to) }) })).toEqual({
      ok: false,
      refusal,
      facts,
    });
  });

  test('once by one id', () => {
    const again = { ...bens, assignment: named('ada-1'), from: day('2027-01-04') };
    expect(assign(heldByAda, again)).toMatchObject({ refusal: 'AlreadyAssigned' });
  });

  test('up to the day before the post is deleted, also after that was recorded', () => {
    const before = its.fold([its.established(), its.deleted('2027-09-01')]);
    expect(assign(before, { ...bens, from: day('2027-01-04'), to: day('2027-08-31') }).ok).toBe(true);
  });

  test('on days on which nobody is there; a weekend that two have in common hurts nobody', () => {
    const untilSunday = [its.established(), its.assigned('cora-1', cora, '2026-09-01', { to: day('2027-01-17') })];
    expect(assign(its.fold(untilSunday), { ...bens, from: day('2027-01-16') }).ok).toBe(true);
    expect(assign(its.fold(untilSunday), { ...bens, from: day('2027-01-15') })).toMatchObject({
      facts: { from: '2027-01-15', to: '2027-01-17', by: ['cora-1'] },
    });
  });

  test('for the half of the week that another leaves, and for no half day more', () => {
    const half = its.fold([its.established(), its.assigned('cora-1', cora, '2021-01-01', { pattern: its.late })]);
    expect(assign(half, { ...bens, from: day('2027-01-04'), pattern: its.early }).ok).toBe(true);
    expect(assign(half, { ...bens, from: day('2027-01-04'), pattern: [1, 1, 1, 0, 0] })).toMatchObject({
      refusal: 'AlreadyHeld',
    });
    // Some days of a week count as those alone: Thursday and Friday are not among Monday to Wednesday noon.
    const threeDays = { from: day('2027-01-04'), to: day('2027-01-06'), pattern: [1, 1, 0.5, 1, 1] } as const;
    expect(assign(half, { ...bens, ...threeDays }).ok).toBe(true);
    const twoDays = { from: day('2027-01-04'), to: day('2027-01-05') };
    expect(assign(half, { ...bens, ...twoDays, pattern: its.full }).ok).toBe(true);
  });
});

describe('an assignment is corrected', () => {
  const of = { assignment: named('ada-1') };
  test('to other dates and another part of the week, one revision on', () => {
    const decision = correctAssignment(heldByAda, { ...of, from: day('2021-02-01'), to: day('2028-08-31') });
    expect(decision).toEqual({
      ok: true,
      events: [
        {
          type: 'AssignmentCorrected',
          data: { ...of, revision: 2, from: '2021-02-01', to: '2028-08-31', pattern: its.full },
        },
      ],
    });
    const after = afterEvents(heldByAda, decision.ok ? decision.events : []);
    expect(correctAssignment(after, { ...of, from: day('2021-02-01'), pattern: its.early })).toMatchObject({
      events: [{ data: { revision: 3, pattern: its.early } }],
    });
  });

  test.each([
    ['NoSuchPost', its.nobodysPost, 'ada-1', '2021-01-01', undefined],
    ['NoSuchAssignment', heldByAda, 'nobody', '2021-01-01', undefined],
    ['DatesReversed', heldByAda, 'ada-1', '2021-01-01', '2020-12-31'],
    ['NotEstablishedYet', heldByAda, 'ada-1', '2020-01-01', undefined],
    ['PostIsDeleted', gone, 'ada-1', '2021-01-01', '2027-09-01'],
    ['AlreadyHeld', its.fold(its.benCovers), 'ben-1', '2027-01-04', '2027-04-01'],
  ] as const)('%s', (refusal, ledger, assignment, from, to) => {
    const asked = { assignment: named(assignment), from: day(from), ...(to && { to: day(to) }) };
    expect(correctAssignment(ledger, asked)).toMatchObject({ ok: false, refusal });
  });
});

describe('an assignment is cancelled', () => {
  test('and is as though it had never been; nothing corrects it after that', () => {
    const decision = cancelAssignment(heldByAda, { assignment: named('ada-1') });
    expect(decision).toMatchObject({ events: [{ type: 'AssignmentCancelled', data: { revision: 2 } }] });
    const after = afterEvents(heldByAda, decision.ok ? decision.events : []);
    expect(cancelAssignment(after, { assignment: named('ada-1') })).toMatchObject({ refusal: 'NoSuchAssignment' });
    expect(correctAssignment(after, { assignment: named('ada-1'), from: day('2021-01-01') })).toMatchObject({
      refusal: 'NoSuchAssignment',
    });
    expect(assign(after, { ...bens, from: day('2021-01-01') }).ok).toBe(true);
  });

  test('of no post, and of a deleted one', () => {
    expect(cancelAssignment(its.nobodysPost, { assignment: named('ada-1') })).toMatchObject({ refusal: 'NoSuchPost' });
    expect(cancelAssignment(gone, { assignment: named('ada-1') }).ok).toBe(true);
  });
});
