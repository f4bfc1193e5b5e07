import { describe, expect, test } from '@jest/globals';
import { ada, ben, ceo, hr, slt } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, eventsIn, inShort, itself, keysIn, playing, whereOn } from './world.js';

const after = '2028-02-01';
const alternative = { to: 'alternative', post: its.spare };
const typesSince = (world: Parameters<typeof eventsIn>[0], before: Parameters<typeof eventsIn>[0]) =>
  eventsIn(world)
    .slice(eventsIn(before).length)
    .map(({ type }) => type);

describe('The return', () => {
  test('opens ninety days before the last day, and reminds thirty and seven days before it', () => {
    expect(inShort(its.withObjective, { ...its.openingReturn, at: '2027-11-02T08:59:59Z' })).toBe('no: NotDueYet');
    expect(caseIn(its.returning)).toMatchObject({
      step: {
        return: {
          ladder: [
            { kind: 'remind', at: '2028-01-01T09:00:00.000Z' },
            { kind: 'remind', at: '2028-01-24T09:00:00.000Z' },
            { kind: 'overdue', at: '2028-01-31T09:00:00.000Z' },
            { kind: 'escalate', at: '2028-01-31T09:00:00.000Z' },
          ],
        },
      },
    });
  });

  test('leads to the substantive post, which is free again on the day after', () => {
    expect(typesSince(its.ended, its.planned)).toEqual(['SecondmentEnded']);
    expect(whereOn(its.ended, ada, its.last)).toEqual({ there: [its.host], away: [its.home] });
    expect(whereOn(its.ended, ada, after)).toEqual({ there: [its.home], away: [] });
  });

  test('or to an alternative that is named, and the home post is theirs no more', () => {
    const planned = playing(its.returning, its.planning(alternative));
    expect(whereOn(planned, ada, after)).toEqual({ there: [its.spare], away: [] });
    expect(whereOn(planned, ada, its.last)).toEqual({ there: [its.host], away: [its.home] });
    expect(inShort(planned, its.planning())).toBe('no: ReturnIsPlanned');
    expect(inShort(planned, its.ending())).toBe('SecondmentEnded');
  });

  test('or out of the trust, with a reason', () => {
    expect(inShort(its.returning, its.planning({ to: 'leaves' }))).toBe('no: ReasonRequired');
    const leaves = playing(its.returning, its.planning({ to: 'leaves', reason: its.reason }), its.ending());
    expect(whereOn(leaves, ada, after)).toEqual({ there: [], away: [] });
    expect(whereOn(leaves, ada, its.last)).toEqual({ there: [its.host], away: [its.home] });
  });

  test.each([
    ['that is not named', { to: 'alternative' }, 'AlternativeNotNamed'],
    ['that is the home post', { to: 'alternative', post: its.home }, 'SamePost'],
    ['that is the host post, without a fair process', { to: 'alternative', post: its.host }, 'ConvertInstead'],
    ['that nobody established', { to: 'alternative', post: its.postNo(9) }, 'NoSuchPost'],
    ['on another day than was agreed', { ...alternative, lastDay: its.day('2027-12-31') }, 'LastDayIsAgreed'],
  ])('to an alternative %s is refused', (_, more, refusal) => {
    expect(inShort(its.returning, its.planning(more))).toBe(`no: ${refusal}`);
  });

  test('to a post that somebody holds is refused', () => {
    const taken = its.assigned(its.returning, its.spare, ben, { assignment: 'bens' });
    expect(inShort(taken, its.planning(alternative))).toBe('no: AlreadyHeld');
  });

  test('from part of the week leaves the rest of the home post theirs', () => {
    const twoDays = playing(
      its.released,
      its.writing({ pattern: [1, 1, 0, 0, 0] }),
      ...its.signingAll(),
      its.beginning,
    );
    const elsewhere = playing(twoDays, its.openingReturn, its.planning(alternative), its.ending());
    expect(whereOn(elsewhere, ada, after)).toEqual({ there: [its.spare, its.home], away: [] });
  });

  test('that nobody planned is by right to the substantive post', () => {
    const unplanned = playing(its.returning, its.ending());
    expect(typesSince(unplanned, its.returning)).toEqual(['ReturnPlanned', 'SecondmentEnded']);
    expect(whereOn(unplanned, ada, after)).toEqual({ there: [its.home], away: [] });
  });

  test('does not come before the last day has passed', () => {
    expect(inShort(its.planned, its.ending('2028-01-31T23:59:59Z'))).toBe('no: NotDueYet');
  });
});

describe('Whoever can’t go back', () => {
  const gone = its.deleted(its.returning, its.home, '2028-01-01');
  const stays = playing(gone, its.ending());

  test('stays where they are until a return is planned', () => {
    expect(typesSince(stays, gone)).toEqual(['RedeploymentStarted', 'SecondeeStaysOn']);
    expect(whereOn(stays, ada, '2028-06-01')).toEqual({ there: [its.host], away: [] });
    expect(keysIn(stays)).toContain('plan-return');
    expect(inShort(stays, its.ending('2028-03-01T00:00:00Z'))).toBe('no: ReturnNotPlanned');
    expect(inShort(stays, its.endingEarly('host', '2028-03-01', hr, '2028-02-10T09:00:00Z'))).toBe('no: NotThatSide');
  });

  test('goes on from the day that the plan names then', () => {
    const at = '2028-02-10T09:00:00Z';
    expect(inShort(stays, its.planning(alternative, at))).toBe('no: LastDayNotNamed');
    expect(inShort(stays, its.planning({ ...alternative, lastDay: '2028-02-08' }, at))).toBe('no: EndsInThePast');
    const placed = playing(stays, its.planning({ ...alternative, lastDay: its.day('2028-02-29') }, at));
    expect(whereOn(placed, ada, '2028-02-29')).toEqual({ there: [its.host], away: [] });
    expect(whereOn(placed, ada, '2028-03-01')).toEqual({ there: [its.spare], away: [] });
    expect(inShort(placed, its.ending('2028-03-01T00:00:00Z'))).toBe('SecondmentEnded');
  });

  test('is looked for another post as soon as HR knows', () => {
    const start = its.ask(hr, 'StartRedeployment', {}, its.opensReturn);
    expect(inShort(its.returning, start)).toBe('no: HomePostIsThere');
    expect(inShort(gone, start)).toBe('RedeploymentStarted');
    expect(inShort(playing(gone, start), start)).toBe('no: AlreadyRedeploying');
    expect(inShort(gone, its.planning())).toBe('no: HomePostDeleted');
  });
});

describe('Once it has ended', () => {
  test('nothing is complete before the outcome of the objective is on record', () => {
    expect(inShort(its.ended, its.completing())).toBe('no: ObjectiveOutcomeOwed');
    expect(keysIn(its.ended)).toEqual(['record-objective-outcome']);
    const recorded = playing(its.ended, its.recordingOutcome());
    expect(keysIn(recorded)).toEqual(['complete-secondment']);
    expect(inShort(recorded, its.completing())).toBe('SecondmentCompleted');
  });

  test('nothing comes after the end', () => {
    expect(keysIn(its.completed)).toEqual([]);
    expect(inShort(its.completed, its.ending())).toBe('no: ReturnNotOpen');
  });
});

describe('A late task', () => {
  const escalate = (task: string, at: string) => its.ask(itself, 'EscalateTask', { task }, at);
  test('goes to the CEO too, once, and to nobody before its time', () => {
    expect(inShort(its.requested, escalate('release-secondee', '2027-01-18T08:59:59Z'))).toBe('no: NotLateYet');
    const late = playing(its.requested, escalate('release-secondee', '2027-01-18T09:00:00Z'));
    expect(inShort(late, escalate('release-secondee', '2027-01-19T09:00:00Z'))).toBe('no: AlreadyEscalated');
    expect(inShort(late, { ...its.releasing, by: ceo })).toBe('SecondeeReleased');
    expect(inShort(late, { ...its.releasing, by: slt })).toBe('no: NotAuthorised');
    expect(inShort(late, escalate('write-agreement', '2027-02-19T09:00:00Z'))).toBe('no: NoSuchTask');
  });

  test('of the secondee’s own stays theirs: the CEO acknowledges nothing for them', () => {
    const set = playing(its.running, its.settingObjective());
    const late = playing(set, escalate('acknowledge-objective', '2027-02-08T09:00:00Z'));
    expect(inShort(late, { ...its.acknowledging(), by: ceo })).toBe('no: NotAuthorised');
  });
});
