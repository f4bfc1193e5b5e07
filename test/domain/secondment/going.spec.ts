import { describe, expect, test } from '@jest/globals';
import { ada, ceo, headOfAsh, headOfBirch, hr, hrTwo, stranger } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, decided, eventsIn, inShort, keysIn, playing, tasksIn, whereOn } from './world.js';

describe('A secondment from the request to its first day', () => {
  test('goes by release, agreement and signatures to its first day', () => {
    expect(eventsIn(its.running).map(({ type }) => type)).toEqual([
      'SecondmentRequested',
      'SecondeeReleased',
      'AgreementWritten',
      'AgreementSigned',
      'AgreementSigned',
      'AgreementSigned',
      'SecondmentAgreed',
      'SecondmentStarted',
      'ObjectiveRequired',
    ]);
  });

  test('stands in both ledgers from the last signature on, for the days to come', () => {
    expect(whereOn(its.agreed, ada, '2027-01-31')).toEqual({ there: [its.home], away: [] });
    expect(whereOn(its.agreed, ada, its.first)).toEqual({ there: [its.host], away: [its.home] });
    expect(whereOn(its.agreed, ada, its.last)).toEqual({ there: [its.host], away: [its.home] });
    expect(whereOn(its.agreed, ada, '2028-02-01')).toEqual({ there: [its.home], away: [] });
  });

  test('changes no ledger before every side has signed', () => {
    const two = playing(its.written, its.signing('secondee'), its.signing('host'));
    expect(whereOn(two, ada, its.first)).toEqual({ there: [its.home], away: [] });
    expect(inShort(two, its.signing('home'))).toBe('AgreementSigned + SecondmentAgreed');
    expect(inShort(two, its.beginning)).toBe('no: NotAgreed');
  });

  test('does not begin before its first day begins in London', () => {
    expect(inShort(its.agreed, { ...its.beginning, at: '2027-01-31T23:59:59Z' })).toBe('no: NotDueYet');
    expect(inShort(its.agreed, its.beginning)).toBe('SecondmentStarted + ObjectiveRequired');
  });
});

describe('The request', () => {
  test.each([
    ['for themself', { secondee: hr }, 'OwnCase'],
    ['for nobody of the trust', { secondee: stranger }, 'UnknownStaff'],
    ['with no host', { hostPost: undefined }, 'OneHostOnly'],
    ['with two hosts', { partner: 'Elmfield Academy' }, 'OneHostOnly'],
    ['to the same post', { hostPost: its.home }, 'SamePost'],
    ['from a post that nobody established', { homePost: its.postNo(9) }, 'NoSuchPost'],
    ['to a post that nobody established', { hostPost: its.postNo(9) }, 'NoSuchPost'],
    ['from a post that is not theirs', { homePost: its.spare }, 'NotTheirPost'],
    ['from yesterday on', { from: its.day('2027-01-10') }, 'StartsInThePast'],
    ['that ends before it begins', { to: its.day('2027-01-31') }, 'DatesReversed'],
    ['for longer than an agreement may be', { to: its.day('2028-02-01') }, 'LongerThanAllowed'],
  ])('%s is refused', (_, more, refusal) => {
    expect(inShort(its.trust, its.requesting(more))).toBe(`no: ${refusal}`);
  });

  test('of HR of another school is refused', () => {
    const other = { ...its.requesting(), roles: [{ role: 'HR', school: 'school-birch' as never }] } as const;
    expect(inShort(its.trust, other)).toBe('no: NotYourSchool');
  });

  test('goes to the Head of the home school, never to the secondee, and not to who asked', () => {
    expect(tasksIn(its.requested)).toMatchObject([
      {
        key: 'release-secondee',
        to: [{ role: 'Head', school: 'school-ash' }],
        not: [
          { staff: hr, because: 'four-eyes' },
          { staff: ada, because: 'own-case' },
        ],
      },
    ]);
    expect(inShort(its.requested, { ...its.releasing, by: ada, roles: [{ role: 'Head' }] })).toBe(
      'no: ExcludedFromTask',
    );
  });

  test('for the Head themself goes to the CEO', () => {
    const heads = its.assigned(its.established(its.trust, its.spare, 'Head'), its.spare, headOfAsh, {
      assignment: 'own-head',
    });
    const asked = playing(heads, its.requesting({ secondee: headOfAsh, homePost: its.spare }));
    expect(tasksIn(asked)[0]?.to).toEqual([{ role: 'CEO' }]);
    expect(inShort(asked, { ...its.releasing, by: ceo })).toBe('SecondeeReleased');
  });

  test('that the Head refuses comes to its end', () => {
    const refused = playing(its.requested, its.ask(headOfAsh, 'RefuseRelease', { reason: its.reason }));
    expect([caseIn(refused).status, keysIn(refused)]).toEqual(['Refused', []]);
  });
});

describe('The agreement', () => {
  test('is signed by the secondee and both schools, never by who wrote it for a school', () => {
    expect(keysIn(its.written)).toEqual(['sign-agreement-secondee', 'sign-agreement-home', 'sign-agreement-host']);
    const asHead = { ...its.signing('home'), by: hr, roles: [{ role: 'Head' }] } as const;
    expect(inShort(its.written, asHead)).toBe('no: ExcludedFromTask');
    expect(inShort(its.written, { ...its.signing('home'), by: headOfBirch })).toBe('no: NotAuthorised');
  });

  test('in a new version voids every signature', () => {
    const again = playing(its.written, its.signing('secondee'), its.writing({ pays: 'host' }));
    expect(keysIn(again)).toContain('sign-agreement-secondee');
    expect(inShort(again, its.signing('home', 1))).toBe('no: AgreementSuperseded');
    expect(caseIn(playing(again, ...its.signingAll(2)))).toMatchObject({ status: 'Agreed', terms: { pays: 'host' } });
  });

  test('is not signed twice, nor on its first day', () => {
    const one = playing(its.written, its.signing('home'));
    expect(inShort(one, its.signing('home'))).toBe('no: AlreadySigned');
    const two = playing(one, its.signing('host'));
    expect(inShort(two, its.signing('secondee', 1, '2027-02-01T08:00:00Z'))).toBe('no: StartsInThePast');
  });

  test('is refused where the host post is held, naming whose hold is in the way', () => {
    const taken = its.assigned(its.written, its.host, headOfBirch, { from: '2027-06-01', assignment: 'other' });
    const signed = playing(taken, its.signing('secondee'), its.signing('home'));
    expect(decided(signed, its.signing('host'))).toMatchObject({
      refusal: 'AlreadyHeld',
      facts: { post: its.host, by: ['other'], from: '2027-06-01' },
    });
  });

  test('may be for some days of the week, and the rest of it stays at home', () => {
    const twoDays = playing(its.released, its.writing({ pattern: [1, 1, 0, 0, 0] }), ...its.signingAll());
    expect(whereOn(twoDays, ada, '2027-02-02')).toEqual({ there: [its.host, its.home], away: [its.home] });
    expect(whereOn(twoDays, ada, '2028-02-01')).toEqual({ there: [its.home], away: [] });
  });

  test('is not written by the secondee, whatever roles they hold', () => {
    expect(inShort(its.released, { ...its.writing(), by: ada, roles: [{ role: 'HR' }] })).toBe('no: OwnCase');
    expect(inShort(its.released, { ...its.writing(), by: hrTwo })).toBe('AgreementWritten');
  });
});
