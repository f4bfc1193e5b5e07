import { describe, expect, test } from '@jest/globals';
import { probes } from '#libs/dry-run/probes/index.js';
import { rulePaths } from '#libs/dry-run/rule-at.js';
import type { RulePath } from '#libs/dry-run/types.js';
import { untraced } from '#libs/dry-run/untraced.js';
import { testPack } from '../support/pack.js';
import { factsBehind, factsUnder, type Decided } from './decided-facts.js';
import { edgeFacts } from './edge-facts.js';
import { otherRules } from './other-rules.js';

const all = Object.values(probes).flat();
const traced = [...new Set(all.flatMap(({ rules }) => rules))];
const probed = ({ process, fact }: Decided) =>
  probes[process].filter(({ event }) => event === fact.type).map((probe) => ({ probe, fact }));

test('each rule of a pack is either traced in the log, or named as one that leaves no trace, and none is both', () => {
  const named = Object.keys(untraced) as RulePath[];
  expect([...traced, ...named].sort()).toEqual([...rulePaths(testPack.rules)].sort());
});

describe.each([
  ['as they are', testPack.rules],
  ['with every rule another', otherRules],
])('Under the rules %s', (_, rules) => {
  const met = factsUnder(rules).flatMap(probed);

  test('a probe works out what the decider itself has recorded', () => {
    const wrong = met
      .filter(({ probe, fact }) => probe.recorded(fact.data) !== undefined)
      .map(({ probe, fact }) => [fact.type, probe.rules, probe.of(fact, rules), probe.recorded(fact.data)] as const)
      .filter(([, , of]) => of !== undefined);
    expect(wrong.length).toBeGreaterThan(300);
    for (const [type, paths, of, recorded] of wrong) expect([type, paths, of]).toEqual([type, paths, recorded]);
  });
});

test('every ladder that a fact holds is probed', () => {
  const chased = factsUnder(testPack.rules).filter(({ fact }) => 'ladder' in (fact.data as object));
  // A person names the new day of a task.
  const byRules = chased.filter(({ fact }) => fact.type !== 'TaskRescheduled');
  const unprobed = byRules.filter((one) => !probed(one).some(({ probe }) => probe.effect === 'reminders'));
  expect(new Set(chased.map(({ fact }) => fact.type)).size).toBeGreaterThan(50);
  expect([...new Set(unprobed.map(({ process, fact }) => `${process}: ${fact.type}`))]).toEqual([]);
});

test('each probe meets a fact, and tells the two packs apart on one of them', () => {
  const met = [...factsUnder(testPack.rules), ...factsUnder(otherRules), ...factsBehind(), ...edgeFacts].flatMap(
    probed,
  );
  const dead = all.filter(
    (probe) =>
      !met.some(
        (one) =>
          one.probe === probe &&
          JSON.stringify(probe.of(one.fact, testPack.rules)) !== JSON.stringify(probe.of(one.fact, otherRules)),
      ),
  );
  expect(dead.map(({ event, rules }) => `${event}: ${rules.join()}`)).toEqual([]);
});
