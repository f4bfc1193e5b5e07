import { describe, expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/ldp-participation/deadlines.js';
import { isOpen } from '#libs/domain/ldp-participation/state.js';
import { testPack } from '../../support/pack.js';
import { ada, headOfAsh, hr } from '../../support/people.js';
import { toldIn } from './cycle.js';
import * as its from './histories.js';
import { caseIn, decided, employed, inShort, itself, keysIn, lastIn, playing } from './world.js';

const july = '2028-07-10T09:00:00Z';
const aYearOn = '2029-07-10T08:00:00Z';

describe('Somebody completes the programme', () => {
  test('once all that the pack asks for is there, and is told what is missing before', () => {
    expect(decided(its.planned, its.completing())).toMatchObject({
      refusal: 'NotCompletedYet',
      facts: { missing: ['accreditation', 'research', 'final-review'] },
    });
    const reviewed = its.fromCycle(its.ready, its.reviewing(false), july);
    expect(decided(reviewed, its.completing())).toMatchObject({ facts: { missing: ['final-review'] } });
    expect(inShort(its.ready, its.completing())).toBe('ProgrammeCompleted + TalentPoolJoined');
  });
  test('by the rule of their own trust', () => {
    const rules = { ...testPack.rules, ldp: { ...testPack.rules.ldp, completion: { needs: ['research'] as const } } };
    const closed = playing(its.planned, its.closingResearch);
    expect(inShort(closed, { ...its.completing(), rules })).toBe('ProgrammeCompleted + TalentPoolJoined');
  });
  test('with an accreditation that has not expired on the day', () => {
    const expiring = its.awarding({ expires: its.day('2028-07-09') });
    const reviewed = its.fromCycle(its.planned, its.reviewing(true), '2028-06-20T09:00:00Z');
    expect(decided(playing(reviewed, its.closingResearch, expiring), its.completing())).toMatchObject({
      facts: { missing: ['accreditation'] },
    });
  });
  test('with facts for subscribers, and the cycle told', () => {
    expect(lastIn(its.completed, 'ProgrammeCompleted')).toMatchObject({
      revision: 3,
      staff: ada,
      school: 'school-ash',
      number: 1,
      on: '2028-07-10',
      needs: ['accreditation', 'research', 'final-review'],
    });
    expect(toldIn(its.completed).at(-1)).toBe('ended: completed');
    expect(caseIn(its.completed)).toMatchObject({ elements: [{ standing: 'dropped' }, { standing: 'completed' }] });
  });
  test('by HR’s word, which is not HR’s own case', () => {
    expect(inShort(its.ready, { ...its.completing(), by: headOfAsh })).toBe('no: NotAuthorised');
    expect(inShort(its.ready, { ...its.completing(), by: ada, roles: [{ role: 'HR' }] })).toBe('no: OwnCase');
  });
});

describe('The talent pool', () => {
  const review = its.ask(itself, 'OpenPoolReview', {}, aYearOn);
  const renewing = (reviewOn?: string) =>
    its.ask(hr, 'RenewPoolMembership', reviewOn ? { reviewOn: its.day(reviewOn) } : {}, aYearOn);

  test('keeps the source of a place, and the day of the next look', () => {
    expect(caseIn(its.completed)).toMatchObject({
      pool: { source: 'completed', since: '2028-07-10', reviewOn: '2029-07-10' },
    });
    expect(deadlines(caseIn(its.completed))).toEqual(['2029-07-10T08:00:00.000Z']);
  });
  test('asks HR on that day and not before, and a place is renewed or ended', () => {
    expect(inShort(its.completed, { ...review, at: '2029-07-10T07:59:59Z' })).toBe('no: NotDueYet');
    const asked = playing(its.completed, review);
    expect(keysIn(asked)).toEqual(['review-pool-place']);
    const renewed = playing(asked, renewing());
    expect(caseIn(renewed)).toMatchObject({ pool: { reviewOn: '2030-07-10' } });
    expect(keysIn(renewed)).toEqual([]);
    const ended = playing(asked, its.ask(hr, 'EndPoolMembership', { reason: its.reason }, aYearOn));
    expect([keysIn(ended), isOpen(caseIn(ended))]).toEqual([[], false]);
  });
  test('looks again within three years, and not today', () => {
    for (const on of ['2029-07-10', '2032-07-11'])
      expect(inShort(its.completed, renewing(on))).toBe('no: ReviewDayImpossible');
    expect(inShort(its.completed, renewing('2032-07-10'))).toBe('PoolMembershipRenewed');
  });
  test('takes participants, and keeps nobody who has left the trust', () => {
    const entering = its.ask(hr, 'EnterTalentPool', {}, its.october);
    expect(lastIn(playing(its.planned, entering), 'TalentPoolJoined')).toMatchObject({ source: 'participant' });
    expect(inShort(employed(its.planned, ada, 'nobody'), entering)).toBe('no: NotEmployedNow');
    expect(inShort(employed(its.completed, ada, 'nobody'), renewing())).toBe('no: NotEmployedNow');
  });
  test('is left by whoever wishes', () => {
    expect(inShort(its.completed, its.ask(ada, 'EndPoolMembership', { reason: its.reason }, july))).toBe(
      'TalentPoolLeft',
    );
  });
});

describe('Somebody leaves', () => {
  const leaving = (because: string, by = ada) =>
    its.ask(by, 'LeaveProgramme', { because, reason: its.reason }, its.october);
  test('by their own wish, which nobody else can say for them', () => {
    expect(inShort(its.planned, leaving('own-wish', hr))).toBe('no: TheirsToSay');
    const left = playing(its.planned, leaving('own-wish'));
    expect(caseIn(left)).toMatchObject({ status: 'Left', step: { because: 'own-wish', on: '2027-10-11' } });
    expect(lastIn(left, 'ProgrammeLeft')).toMatchObject({ revision: 3, staff: ada, number: 1 });
    expect(toldIn(left).at(-1)).toBe('ended: left');
  });
  test('because they left the trust, which has to be so', () => {
    expect(inShort(its.planned, leaving('left-the-trust', hr))).toBe('no: StillEmployed');
    expect(inShort(employed(its.planned, ada, 'nobody'), leaving('left-the-trust', hr))).toBe('ProgrammeLeft');
  });
  test('and the Head alone can’t have them leave', () => {
    expect(inShort(its.planned, leaving('other', headOfAsh))).toBe('no: NotYourParticipation');
  });
  test('while paused, and the pause ends with it; later they may apply again', () => {
    const left = playing(its.paused, { ...leaving('new-post'), at: july });
    expect(caseIn(left)).toMatchObject({ pauses: [{ to: '2028-07-10' }] });
    expect(inShort(left, its.submitting('2028-11-06T09:00:00Z'))).toBe('ApplicationSubmitted');
  });
});
