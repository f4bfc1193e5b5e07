import { describe, expect, test } from '@jest/globals';
import { ada, ben, ceo, hr, hrTwo } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, inShort, keysIn, playing, whereOn } from './world.js';

const at = '2027-06-01T09:00:00Z';
const convert = (route: 'five-steps' | 'exemption') =>
  its.ask(hr, 'ConvertToPermanent', { route, reason: its.reason }, at);
const begun = playing(its.withObjective, convert('five-steps'));
const asked = playing(its.withObjective, convert('exemption'));
const exempting = (more: object = {}) =>
  its.ask(ceo, 'DecideExemption', { decision: 'grant', from: its.day('2027-09-01'), reason: its.reason, ...more }, at);
const outcome = (more: object = {}) => its.ask(hr, 'RecordConversionOutcome', more, at);
const appointed = outcome({ appointment: 'appointment-1', from: its.day('2027-09-01') });

describe('A secondment becomes permanent', () => {
  test('by the five steps: the case waits for what they come to, and runs on', () => {
    expect([caseIn(begun).status, keysIn(begun)]).toEqual(['Running', ['record-conversion-outcome']]);
    const made = playing(begun, appointed);
    expect([caseIn(made).status, keysIn(made)]).toEqual(['Converted', []]);
    expect(whereOn(made, ada, '2027-08-31')).toEqual({ there: [its.host], away: [its.home] });
    expect(whereOn(made, ada, '2028-06-01')).toEqual({ there: [its.host], away: [] });
  });

  test('or not: then it goes on as agreed', () => {
    const failed = playing(begun, outcome());
    expect([caseIn(failed).status, keysIn(failed)]).toEqual(['Running', []]);
    expect(whereOn(failed, ada, '2028-02-01')).toEqual({ there: [its.home], away: [] });
  });

  test('or by an exemption, of the CEO alone, with the reason', () => {
    expect(inShort(asked, { ...exempting(), by: hrTwo })).toBe('no: NotAuthorised');
    expect(inShort(asked, { ...exempting(), by: hr, roles: [{ role: 'CEO' }] })).toBe('no: ExcludedFromTask');
    expect(inShort(asked, { ...exempting(), by: ada, roles: [{ role: 'CEO' }] })).toBe('no: ExcludedFromTask');
    expect(inShort(asked, exempting({ from: undefined }))).toBe('no: FirstDayNotNamed');
    expect(caseIn(playing(asked, exempting()))).toMatchObject({
      status: 'Converted',
      step: { stay: { lastDay: '2027-08-31' } },
    });
    expect(keysIn(playing(asked, exempting({ decision: 'decline' })))).toEqual([]);
  });

  test('for the part of the week for which it was, and the rest of the home post stays theirs', () => {
    const twoDays = playing(
      its.released,
      its.writing({ pattern: [1, 1, 0, 0, 0] }),
      ...its.signingAll(),
      its.beginning,
    );
    const made = playing(twoDays, convert('exemption'), exempting());
    expect(whereOn(made, ada, '2027-09-01')).toEqual({ there: [its.host, its.home], away: [] });
  });

  test.each([
    ['on a day that has passed', exempting({ from: its.day('2027-06-01') }), 'StartsInThePast'],
    ['after the stay', exempting({ from: its.day('2028-03-01') }), 'LaterThanTheStay'],
  ])('not %s', (_, asking, refusal) => {
    expect(inShort(asked, asking)).toBe(`no: ${refusal}`);
  });

  test('not in a post that is somebody else’s for good', () => {
    const owned = its.assigned(asked, its.host, ben, { from: '2028-03-01', assignment: 'bens' });
    expect(inShort(owned, exempting())).toBe('no: HeldForGood');
  });

  test('not twice at a time, nor where the host lies outside the trust, ends early or is planned otherwise', () => {
    expect(inShort(begun, convert('exemption'))).toBe('no: ConversionOpen');
    expect(inShort(begun, exempting())).toBe('no: NoExemptionAsked');
    expect(inShort(asked, appointed)).toBe('no: NoStepsBegun');
    expect(inShort(its.agreed, convert('exemption'))).toBe('no: NotRunning');
    const early = playing(its.withObjective, its.endingEarly('secondee', '2027-07-31', ada));
    expect(inShort(early, convert('exemption'))).toBe('no: EndsEarly');
    const elsewhere = playing(its.returning, { ...its.planning({ to: 'alternative', post: its.spare }), by: hrTwo });
    expect(inShort(elsewhere, { ...convert('exemption'), at: its.opensReturn })).toBe('no: ReturnIsPlanned');
    const partner = playing(
      its.toPartner,
      its.writing(its.partnerTerms),
      its.signing('secondee'),
      its.signing('home'),
      its.ask(hrTwo, 'RecordPartnerSignature', { version: 1, statement: its.sealed('statement') }),
      its.beginning,
    );
    expect(inShort(partner, convert('exemption'))).toBe('no: HostIsOutsideTheTrust');
  });
});
