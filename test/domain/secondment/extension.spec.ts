import { describe, expect, test } from '@jest/globals';
import { monthsOf } from '#libs/domain/secondment/length.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { testPack } from '../../support/pack.js';
import { ada, headOfAsh, hr, slt } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, decided, inShort, keysIn, playing, whereOn } from './world.js';

const longer = '2028-08-31';
const requested = playing(its.withObjective, its.extending(longer));
const approved = playing(requested, its.deciding());
const signedOn = '2027-06-03T09:00:00Z';
const extended = playing(approved, ...its.signingAll(2, signedOn));

test.each([
  ['2027-09-01', '2028-08-31', 12],
  ['2027-09-01', '2028-09-01', 13],
  ['2027-09-15', '2027-09-15', 1],
  ['2028-02-29', '2029-02-28', 12],
])('from %s to %s has %d months', (from, to, months) => {
  expect(monthsOf(its.day(from), its.day(to))).toBe(months);
});

describe('An extension', () => {
  test('shows SLT the months in all and how many agreements there would be', () => {
    expect(caseIn(requested)).toMatchObject({
      extension: { totalMonths: 19, agreements: 2, flags: [], until: longer },
    });
    expect(keysIn(requested)).toEqual(['decide-extension']);
  });

  test('is decided by SLT, not by who asked, and never by the secondee', () => {
    expect(inShort(requested, { ...its.deciding(), by: hr, roles: [{ role: 'SLT' }] })).toBe('no: ExcludedFromTask');
    expect(inShort(requested, { ...its.deciding(), by: ada, roles: [{ role: 'SLT' }] })).toBe('no: ExcludedFromTask');
    expect(inShort(requested, { ...its.deciding(), by: headOfAsh })).toBe('no: NotAuthorised');
    expect(inShort(requested, its.deciding())).toBe('ExtensionApproved + AgreementWritten');
  });

  test('changes nothing before every side has signed it', () => {
    expect(caseIn(approved)).toMatchObject({ status: 'Running', step: { stay: { lastDay: its.last } } });
    expect(whereOn(approved, ada, '2028-02-01')).toEqual({ there: [its.home], away: [] });
    const two = playing(approved, its.signing('home', 2, signedOn), its.signing('host', 2, signedOn));
    expect(inShort(two, its.signing('secondee', 2, signedOn))).toBe('AgreementSigned + SecondmentExtended');
  });

  test('that all have signed stands in both ledgers, and moves what the process does', () => {
    expect(whereOn(extended, ada, longer)).toEqual({ there: [its.host], away: [its.home] });
    expect(whereOn(extended, ada, '2028-09-01')).toEqual({ there: [its.home], away: [] });
    expect(caseIn(extended)).toMatchObject({
      extensions: 1,
      step: { stay: { revision: 3, lastDay: longer }, times: { endsAt: '2028-08-31T23:00:00.000Z' } },
    });
  });

  test('that SLT declines, or HR takes back, leaves the last day as it is', () => {
    const declined = playing(requested, its.deciding(1, { decision: 'decline', reason: its.reason }));
    expect([keysIn(declined), caseIn(declined)]).toMatchObject([[], { step: { stay: { lastDay: its.last } } }]);
    const back = its.ask(hr, 'WithdrawExtension', { extension: 1, reason: its.reason }, signedOn);
    expect(keysIn(playing(approved, back))).toEqual([]);
    expect(inShort(playing(approved, back), its.signing('home', 2, signedOn))).toBe('no: NothingToSign');
    expect(inShort(declined, back)).toBe('no: NoExtensionOpen');
  });

  test.each([
    ['to an earlier day', its.withObjective, '2027-12-31', 'NotLater'],
    ['for longer than an agreement may be', its.withObjective, '2029-02-28', 'LongerThanAllowed'],
    ['beside another', requested, longer, 'ExtensionOpen'],
    ['of one that has not begun', its.agreed, longer, 'NotRunning'],
    ['once the return is planned', its.planned, longer, 'ReturnIsPlanned'],
  ])('%s is refused', (_, world, until, refusal) => {
    expect(inShort(world, its.extending(until))).toBe(`no: ${refusal}`);
  });

  test('after the return has opened closes it again', () => {
    const late = '2027-11-10T09:00:00Z';
    const asked = playing(its.returning, its.extending(longer, late), its.deciding(1, {}, late));
    const again = playing(asked, ...its.signingAll(2, late));
    expect([caseIn(again).status, keysIn(again)]).toEqual(['Running', []]);
  });

  test('beyond the number that the pack allows is refused', () => {
    const { secondment } = testPack.rules;
    const rules: Rules = {
      ...testPack.rules,
      secondment: { ...secondment, length: { ...secondment.length, maxExtensions: 1 } },
    };
    expect(decided(extended, { ...its.extending('2028-12-31'), rules })).toMatchObject({
      refusal: 'NoMoreExtensions',
      facts: { extensions: 1, maxExtensions: 1 },
    });
  });

  test('that the host post can’t take is refused with the last signature', () => {
    const taken = its.assigned(approved, its.host, slt, { from: '2028-03-01', assignment: 'next-head' });
    const two = playing(taken, its.signing('home', 2, signedOn), its.signing('host', 2, signedOn));
    expect(decided(two, its.signing('secondee', 2, signedOn))).toMatchObject({
      refusal: 'AlreadyHeld',
      facts: { by: ['next-head'] },
    });
  });
});
