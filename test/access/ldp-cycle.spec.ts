import { describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import * as its from '../domain/ldp-cycle/histories.js';
import { situations, type SituationName } from '../domain/ldp-cycle/situations.js';
import { playing } from '../domain/ldp-cycle/world.js';
import { ben, ceo, cora, dev, headOfAsh, headOfBirch, hr, slt, sltTwo, stranger } from '../support/people.js';
import { service } from './callers.js';
import { authorsOf, look, who } from './ldp-cycle-looks.js';

const names = (Object.keys(situations) as SituationName[]).filter((name) => name !== 'NotOpened');
const said = (shown: unknown) => JSON.stringify(shown);
const candidatesSeen = (staff: StaffId, world: Parameters<typeof look>[1]): readonly number[] =>
  look(who(staff), world)!.state.candidates.map(({ candidate }: { candidate: number }) => candidate);
const judging = /Criterion|CandidateAssessed|Verdict|CandidateDecided|Feedback/;

describe('Somebody who sits on the panel', () => {
  test('sees the applications and nobody’s marks before their own', () => {
    expect(candidatesSeen(cora, its.assessed)).toEqual([1, 2, 3, 4]);
    expect(authorsOf('marks', look(who(cora), its.assessed), 1)).toEqual([]);
    expect(said(look(who(cora), its.assessed)!.events)).not.toContain('CriterionAssessed');
    const entered = look(who(cora), its.assessed)!.events.find(({ type }) => type === 'ApplicationEntered')!;
    expect(entered.data.entry.statement).toEqual(its.sealed('statement'));
  });

  test('sees the marks of the others for a candidate once their own are given, and for no other candidate', () => {
    const halfway = playing(its.assessed, ...its.assessing(sltTwo, 2));
    expect(authorsOf('marks', look(who(slt), halfway), 1)).toEqual([slt, sltTwo].sort());
    expect(authorsOf('marks', look(who(slt), halfway), 2)).toEqual([]);
  });

  test('sees their own marks and verdict at any time', () => {
    const begun = playing(its.declared, ...its.assessing(slt, 1).slice(0, 1));
    expect(authorsOf('marks', look(who(slt), begun), 1)).toEqual([slt]);
    const voted = situations['Open: one voted'][0];
    expect(authorsOf('votes', look(who(slt), voted), 1)).toEqual([slt]);
    expect(authorsOf('votes', look(who(sltTwo), voted), 1)).toEqual([]);
  });

  test('sees nothing of a candidate from whom they are recused, and of the others as before', () => {
    const recused = playing(
      its.withPanel,
      its.declaring(slt, [its.kin(1)]),
      its.declaring(sltTwo),
      its.declaring(cora),
    );
    const judged = playing(recused, ...its.judged(1, 'select', { by: [sltTwo, cora] }));
    expect(candidatesSeen(slt, judged)).toEqual([2, 3, 4]);
    const about = look(who(slt), judged)!.events.filter(({ data }) => data.candidate === 1 && !('member' in data));
    expect(about).toEqual([]);
    expect(candidatesSeen(sltTwo, judged)).toEqual([1, 2, 3, 4]);
  });

  test('learns that a colleague is recused and not why', () => {
    const recused = playing(its.withPanel, its.declaring(slt, [its.kin(1)]));
    const toOthers = look(who(cora), recused)!.events.filter(({ type }) => /Recused|Declared/.test(type));
    expect(toOthers.length).toBeGreaterThan(0);
    expect(said(toOthers)).not.toContain('family');
    expect(said(look(who(hr), recused)!.events)).toContain('family');
  });
});

describe('HR and the CEO', () => {
  test.each([hr, ceo])(
    'see marks and verdicts once the panel has decided on a candidate, and none before: %s',
    (staff) => {
      expect(authorsOf('marks', look(who(staff), its.assessed), 1)).toEqual([]);
      expect(said(look(who(staff), its.assessed)!.events)).not.toContain('CriterionAssessed');
      const decided = look(who(staff), its.decidedOne);
      expect(authorsOf('marks', decided, 1)).toEqual([slt, sltTwo].sort());
      expect(authorsOf('votes', decided, 1)).toEqual([slt, sltTwo].sort());
    },
  );
});

describe('SLT beside the panel', () => {
  test.each(names)('sees nothing of how anybody is judged: %s', (name) => {
    for (const staff of [headOfAsh, headOfBirch]) {
      const seen = look(who(staff), situations[name][0])!;
      expect(seen.view).toBe('whole');
      expect(seen.events.filter(({ type }) => judging.test(type))).toEqual([]);
      expect(said(seen)).not.toMatch(/statement/);
      for (const one of seen.state.candidates)
        expect([one.marks, one.votes, one.decision]).toEqual([[], [], undefined]);
    }
  });

  test('sees those who take part, with what the reviews said', () => {
    expect(candidatesSeen(dev, its.applied)).toEqual([]);
    expect(candidatesSeen(dev, its.reviewed)).toEqual([1, 2]);
    const types = look(who(dev), its.reviewed)!.events.map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['ReviewOpened', 'MinutesRecorded', 'StatusRecorded', 'ReviewClosed']),
    );
  });
});

const everyHat = (['HR', 'SLT', 'CEO'] as const).map((role) => ({ role }));
describe('Whoever applied or takes part', () => {
  test.each(names)('sees nothing of the intake while it concerns them, whatever roles they hold: %s', (name) => {
    const [world] = situations[name];
    const { candidates } = look(who(hr), world)!.state as {
      candidates: readonly { staff: StaffId; standing: string }[];
    };
    const here = candidates.filter(({ standing }) => /panel|offered|accepted|joined|wait/.test(standing));
    for (const { staff } of here) expect([staff, look(who(staff, everyHat), world)]).toEqual([staff, undefined]);
  });

  test('sees neither how they nor how others were judged when it is over for them', () => {
    for (const staff of [its.one, its.four]) {
      const seen = look(who(staff, everyHat), its.ended);
      expect(seen?.events.filter(({ type }) => judging.test(type)) ?? []).toEqual([]);
      expect(said(seen ?? {})).not.toContain(`"staff":"${staff}"`);
    }
  });

  test('sees an action of a review that is theirs, and nothing else of it', () => {
    const world = playing(its.inReview, its.action(its.one), its.action(hr));
    const seen = look(who(its.one), world)!;
    expect(seen.view).toBe('part');
    expect(seen.state.actions.map(({ owner }: { owner: string }) => owner)).toEqual([its.one]);
    expect(seen.state.candidates).toEqual([]);
    expect(seen.events.map(({ type }) => type)).toEqual(['CycleOpened', 'ActionAdded']);
  });
});

test.each(names)('an intake is nothing to a colleague, a stranger or a Head alone: %s', (name) => {
  for (const staff of [ben, stranger]) expect(look(who(staff), situations[name][0])).toBeUndefined();
  expect(look(who(ben, [{ role: 'Head' }]), situations[name][0])).toBeUndefined();
});

test.each(names)('no place of a text is in what anybody sees of its state: %s', (name) => {
  for (const caller of [who(hr), who(slt), who(dev), service('cases:read')])
    expect(said(look(caller, situations[name][0])!.state)).not.toMatch(/hash-|vault-/);
});

test('a service reads no text, and nothing without the scope', () => {
  expect(said(look(service('cases:read'), its.reviewed))).not.toMatch(/hash-|vault-/);
  expect(look(service('appointments:read'), its.reviewed)).toBeUndefined();
});
