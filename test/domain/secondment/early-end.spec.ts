import { describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { ada, ben, ceo, headOfAsh, headOfBirch, hr, hrTwo, slt } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, inShort, keysIn, playing, whereOn } from './world.js';

const lastDay = '2027-07-31';
const end = (because: string, by: StaffId) => its.endingEarly(because, lastDay, by);

describe('An early end', () => {
  test.each([
    ['home', headOfAsh],
    ['home', ceo],
    ['host', headOfBirch],
    ['secondee', ada],
    ['capability', hr],
    ['post-deleted', hr],
    ['dismissal', hr],
  ])('because of %s is given by %s', (because, by) => {
    expect(inShort(its.withObjective, end(because, by))).toBe('EarlyEndRecorded');
  });

  test.each([
    ['home', headOfBirch],
    ['host', headOfAsh],
    ['host', hr],
    ['secondee', headOfAsh],
    ['capability', headOfBirch],
    ['dismissal', slt],
    ['home', ben],
  ])('because of %s is not given by %s', (because, by) => {
    expect(inShort(its.withObjective, end(because, by))).toBe('no: NotThatSide');
  });

  test('is not recorded by the secondee for any other side, whatever their roles', () => {
    const roles = [{ role: 'HR' }, { role: 'Head' }] as const;
    for (const because of ['home', 'host', 'capability', 'dismissal'])
      expect(inShort(its.withObjective, { ...end(because, ada), roles })).toBe('no: OwnCase');
  });

  test('opens the return, and where the way back is free the ledgers know of it at once', () => {
    const early = playing(its.withObjective, end('secondee', ada));
    expect(caseIn(early)).toMatchObject({ status: 'Returning', step: { stay: { lastDay, revision: 3 } } });
    expect(keysIn(early)).toEqual(['plan-return', 'record-objective-outcome']);
    expect(whereOn(early, ada, '2027-08-01')).toEqual({ there: [its.home], away: [] });
    expect(inShort(early, its.ending('2027-07-31T22:59:59Z'))).toBe('no: NotDueYet');
    expect(inShort(early, its.ending('2027-07-31T23:00:00Z'))).toBe('ReturnPlanned + SecondmentEnded');
  });

  test('while somebody stands in at home changes no ledger: they stay until a return is planned', () => {
    const covered = its.assigned(its.withObjective, its.home, ben, {
      basis: 'cover',
      from: its.first,
      to: its.last,
      assignment: 'bens-cover',
    });
    const early = playing(covered, end('home', headOfAsh));
    expect(whereOn(early, ada, '2027-08-01')).toEqual({ there: [its.host], away: [its.home] });
    const at = '2027-07-31T23:00:00Z';
    expect(inShort(early, its.planning({}, '2027-06-02T09:00:00Z'))).toBe('no: AlreadyHeld');
    expect(inShort(early, its.ending(at))).toBe('SecondeeStaysOn');
    const stays = playing(early, its.ending(at));
    expect(whereOn(stays, ada, '2027-09-01')).toEqual({ there: [its.host], away: [its.home] });
    const elsewhere = its.planning({ to: 'alternative', post: its.spare, lastDay: its.day('2027-08-31') }, at);
    expect(whereOn(playing(stays, elsewhere), ada, '2027-09-01')).toEqual({ there: [its.spare], away: [] });
  });

  test.each([
    ['in the past', '2027-05-31', 'EndsInThePast'],
    ['on the last day that was agreed', its.last, 'NotEarlier'],
  ])('%s is refused', (_, on, refusal) => {
    expect(inShort(its.withObjective, its.endingEarly('secondee', on, ada))).toBe(`no: ${refusal}`);
  });

  test('comes earlier still, and no later', () => {
    const early = playing(its.withObjective, end('secondee', ada));
    expect(inShort(early, its.endingEarly('host', '2027-06-30', headOfBirch))).toBe('EarlyEndRecorded');
    expect(inShort(early, its.endingEarly('host', '2027-08-31', headOfBirch))).toBe('no: NotEarlier');
  });

  test('drops an extension that is open', () => {
    const asked = playing(its.withObjective, its.extending('2028-08-31'), its.deciding());
    expect(keysIn(playing(asked, end('host', headOfBirch)))).toEqual(['plan-return', 'record-objective-outcome']);
  });
});

describe('A dismissal by the host', () => {
  const dismissed = playing(its.withObjective, end('dismissal', hr));
  const resume = its.ask(headOfAsh, 'ResumeReturn', { reason: its.reason }, '2027-10-01T09:00:00Z');
  const resumed = playing(dismissed, resume);

  test('suspends the return: it is not planned, and ends by nobody’s hand', () => {
    expect(keysIn(dismissed)).toEqual(['resume-return', 'record-objective-outcome']);
    const at = '2027-09-01T09:00:00Z';
    for (const asking of [its.planning({}, at), its.ending(at), its.endingEarly('secondee', '2027-07-01', ada)])
      expect(inShort(dismissed, asking)).toBe('no: ReturnSuspended');
  });

  test('leaves the post theirs, and them in neither place', () => {
    expect(whereOn(dismissed, ada, '2027-08-01')).toEqual({ there: [], away: [its.home] });
    expect(whereOn(dismissed, ada, '2028-06-01')).toEqual({ there: [], away: [its.home] });
  });

  test('is resumed by the legal employer, and not by the host or the secondee', () => {
    expect(inShort(dismissed, { ...resume, by: headOfBirch })).toBe('no: NotAuthorised');
    expect(inShort(dismissed, { ...resume, by: ada, roles: [{ role: 'HR' }] })).toBe('no: ExcludedFromTask');
    expect(keysIn(resumed)).toContain('plan-return');
    expect(inShort(resumed, resume)).toBe('no: NotSuspended');
  });

  test('is followed by a return on a day that HR names, or by none', () => {
    const at = '2027-10-04T09:00:00Z';
    expect(inShort(resumed, its.planning({}, at))).toBe('no: LastDayNotNamed');
    const back = playing(resumed, its.planning({ lastDay: its.day('2027-10-31') }, at));
    expect(whereOn(back, ada, '2027-10-31')).toEqual({ there: [], away: [its.home] });
    expect(whereOn(back, ada, '2027-11-01')).toEqual({ there: [its.home], away: [] });
    const leaving = { to: 'leaves', reason: its.reason, lastDay: its.day('2027-10-31') };
    const left = playing(resumed, { ...its.planning(leaving, at), by: hrTwo });
    expect(whereOn(left, ada, '2027-11-01')).toEqual({ there: [], away: [] });
    expect(inShort(left, its.ending('2027-11-01T00:00:00Z'))).toBe('SecondmentEnded');
  });
});
