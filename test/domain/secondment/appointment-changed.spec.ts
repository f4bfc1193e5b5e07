import { describe, expect, test } from '@jest/globals';
import { wordsFor } from '#libs/notices/texts/index.js';
import { hr } from '../../support/people.js';
import { commands } from './commands.js';
import * as its from './histories.js';
import { caseIn, inShort, playing } from './world.js';

const [anInternalPost, dataOf] = commands.OpenSecondment;
const opened = playing(its.trust, its.ask(anInternalPost, 'OpenSecondment', dataOf(its.trust)));
const hostPost = its.host;
const later = { hostPost, from: its.day('2027-02-15') };
const written = playing(opened, its.writing({ hostPost }));
const agreed = playing(written, ...its.signingAll());
const callingOff = its.ask(hr, 'CancelSecondment', { reason: its.reason });
const said = (reason: string) =>
  wordsFor({ reason, process: 'internal-post', kind: 'told', title: 'Head', school: 'Ash', late: false }).next;

describe('An appointment begins on another day, and HR does as the notice says', () => {
  test('the notice names what can be done before and after the last signature', () => {
    expect(said('SecondmentToAmend')).toBe(
      'Look at the secondment. Until every side has signed its agreement, write it anew with the new date. Once all have signed, call it off before its first day and ask for it again with the new date.',
    );
  });

  test('until every side has signed, HR writes the agreement anew, and the sides sign the new date', () => {
    const half = playing(written, its.signing('secondee'));
    const anew = playing(half, its.writing(later), ...its.signingAll(2));
    expect(caseIn(anew)).toMatchObject({ status: 'Agreed', step: { stay: { from: '2027-02-15' } } });
  });

  test('once all have signed, it is called off and asked for again with the new date', () => {
    expect(inShort(agreed, its.writing(later))).toBe('no: NotAgreeing');
    const off = playing(agreed, callingOff);
    expect(caseIn(off).status).toBe('Cancelled');
    const stream = 'secondment-00000000-0000-4000-8000-000000000003' as never;
    const data = { ...its.asked, from: later.from, arisesFrom: 'appointment-1' };
    expect(inShort(off, { ...its.ask(hr, 'RequestSecondment', data), stream })).toBe('SecondmentRequested');
  });
});

describe('An appointment is void, and HR does as the notice says', () => {
  test('the notice names what can be done before the first day and after it', () => {
    expect(said('SecondmentToCallOff')).toBe(
      'Call the secondment off before its first day; once it has begun, end it early.',
    );
  });

  test('before the first day HR calls it off, signed or not', () => {
    for (const world of [opened, written, agreed]) expect(inShort(world, callingOff)).toBe('SecondmentCancelled');
  });

  test('once it has begun it is not called off, but ended early', () => {
    const begun = playing(agreed, its.beginning);
    const inMarch = { ...callingOff, at: '2027-03-01T09:00:00Z' };
    expect(inShort(begun, inMarch)).toBe('no: NotBeforeItsStart');
    const endingEarly = its.ask(hr, 'EndEarly', { because: 'post-deleted', lastDay: its.day('2027-03-31'), reason: its.reason }, inMarch.at); // prettier-ignore
    expect(inShort(begun, endingEarly)).toBe('EarlyEndRecorded');
  });
});
