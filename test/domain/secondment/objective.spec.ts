import { describe, expect, test } from '@jest/globals';
import { objectiveStanding } from '#libs/domain/secondment/objective/standing.js';
import { testPack } from '../../support/pack.js';
import { ada, headOfAsh, headOfBirch, hr } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, inShort, itself, keysIn, playing, tasksIn } from './world.js';

const of = (world: Parameters<typeof caseIn>[0]) => {
  const state = caseIn(world);
  return state.status === 'NotRequested' ? undefined : state;
};

describe('The objective of a secondment', () => {
  test('is set by whoever appraises, and acknowledged by the secondee', () => {
    expect(tasksIn(its.running)).toMatchObject([
      { key: 'set-objective', to: [{ role: 'Head', school: 'school-birch' }] },
    ]);
    expect(inShort(its.running, { ...its.settingObjective(), by: headOfAsh })).toBe('no: NotAuthorised');
    const set = playing(its.running, its.settingObjective());
    expect(keysIn(set)).toEqual(['acknowledge-objective']);
    expect(inShort(set, { ...its.acknowledging(), by: hr })).toBe('no: NotAuthorised');
    expect(inShort(set, its.acknowledging())).toBe('ObjectiveAcknowledged');
    expect(keysIn(its.withObjective)).toEqual([]);
  });

  test('is set by the Head of the home school, where that appraises', () => {
    const atHome = playing(its.released, its.writing({ appraises: 'home' }), ...its.signingAll(), its.beginning);
    expect(inShort(atHome, its.settingObjective())).toBe('no: NotAuthorised');
    expect(inShort(atHome, { ...its.settingObjective(), by: headOfAsh })).toBe('ObjectiveSet');
  });

  test('is never set by the secondee, though they be Head of the school that appraises', () => {
    const asHead = { ...its.settingObjective(), by: ada, roles: [{ role: 'Head' }] } as const;
    expect(inShort(its.running, asHead)).toBe('no: ExcludedFromTask');
  });

  test('has an outcome once the return is open, and not before', () => {
    expect(inShort(its.withObjective, its.recordingOutcome())).toBe('no: NoOutcomeOwed');
    expect(keysIn(its.returning)).toContain('record-objective-outcome');
    expect(inShort(its.returning, its.recordingOutcome('partly-met'))).toBe('ObjectiveOutcomeRecorded');
  });

  test('that was never set has that for its outcome, and no other', () => {
    const never = playing(its.running, its.openingReturn);
    expect(inShort(never, its.recordingOutcome('met'))).toBe('no: ObjectiveWasNeverSet');
    expect(inShort(never, its.recordingOutcome('never-set'))).toBe('ObjectiveOutcomeRecorded');
    expect(inShort(its.returning, its.recordingOutcome('never-set'))).toBe('no: ObjectiveWasSet');
  });
});

describe('How somebody stands with it', () => {
  const { secondment } = testPack.rules;
  const forAll = {
    ...testPack.rules,
    secondment: { ...secondment, objective: { ...secondment.objective, boundFor: 'all' } },
  } as const;
  const notOnLdp = playing(
    its.trust,
    its.requesting({ onLdp: false }),
    its.releasing,
    its.writing(),
    ...its.signingAll(),
  );

  test.each([
    ['not due yet', its.agreed, { standing: 'not-due-yet', because: 'not-begun' }],
    ['missing', its.running, { standing: 'missing', because: 'document-002' }],
    ['set', its.withObjective, { standing: 'set', because: 'document-002' }],
    ['recorded', its.completed, { standing: 'recorded', because: 'outcome-recorded' }],
    ['not applicable', playing(notOnLdp, its.beginning), { standing: 'not-applicable', because: 'not-on-ldp' }],
    [
      'missing by the pack',
      playing(notOnLdp, { ...its.beginning, rules: forAll }),
      { standing: 'missing', because: 'policy-pack' },
    ],
  ])('%s', (_, world, standing) => {
    expect(objectiveStanding(of(world))).toEqual(standing);
  });
});

describe('A review', () => {
  const quarter = '2027-05-01T08:00:00Z';
  const opening = its.ask(itself, 'OpenReview', {}, quarter);
  const open = playing(its.withObjective, opening);
  const record = (as: 'home' | 'host', review = 1) =>
    its.ask(
      as === 'home' ? headOfAsh : headOfBirch,
      'RecordReview',
      { review, as, goesWell: true, note: its.reason },
      quarter,
    );

  test('is asked of home and host at the pack’s cadence, each for itself', () => {
    expect(inShort(its.withObjective, { ...opening, at: '2027-05-01T07:59:59Z' })).toBe('no: NotDueYet');
    expect(keysIn(open)).toEqual(['record-review-1-home', 'record-review-1-host']);
    expect(inShort(open, { ...record('home'), by: headOfBirch })).toBe('no: NotAuthorised');
    expect(keysIn(playing(open, record('home')))).toEqual(['record-review-1-host']);
    expect(keysIn(playing(open, record('home'), record('host')))).toEqual([]);
  });

  test('comes again after the same time, and one that nobody wrote stays open', () => {
    expect(inShort(open, { ...opening, at: '2027-07-31T09:00:00Z' })).toBe('no: NotDueYet');
    const next = playing(open, { ...opening, at: '2027-08-01T08:00:00Z' });
    expect(keysIn(next)).toHaveLength(4);
  });

  test('is written once by each side, and there is none that nobody opened', () => {
    expect(inShort(playing(open, record('host')), record('host'))).toBe('no: AlreadyReviewed');
    expect(inShort(open, record('host', 2))).toBe('no: NoSuchReview');
  });
});
