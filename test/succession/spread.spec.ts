import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StaffId } from '#libs/kernel/index.js';
import { benchOfPosts } from '#libs/succession/bench.js';
import { fewestShown, nominatedIn, spreadOf } from '#libs/succession/spread.js';
import { ada, ben, birch } from '../support/people.js';
import { knownIn } from '../domain/key-post/asked.js';
import * as its from '../domain/key-post/trust.js';
import { namedIn } from './support.js';

type Group = 'ash' | 'birch' | 'cedar' | 'dale';
const groups: readonly Group[] = ['ash', 'birch', 'cedar', 'dale'];
const groupOf = (staff: StaffId) => groups.find((group) => staff.startsWith(group));
const people = (counts: Partial<Record<Group, number>>): readonly StaffId[] =>
  groups.flatMap((group) => Array.from({ length: counts[group] ?? 0 }, (_, i) => `${group}-${i}` as StaffId));
const spread = (counts: Partial<Record<Group, number>>, fewest?: number) => spreadOf(people(counts), groups, groupOf, fewest); // prettier-ignore
const shown = (counts: Partial<Record<Group, number>>, fewest?: number) => {
  const { cells, total } = spread(counts, fewest);
  return [...cells.map((cell) => cell.people), total];
};

test('groups of five and more are shown, with their total, and so is a group with nobody', () => {
  expect(shown({ ash: 5, birch: 12, cedar: 7 })).toEqual([5, 12, 7, 0, 24]);
  expect(shown({})).toEqual([0, 0, 0, 0, 0]);
});

test('a small one is hidden, and another beside it, so that it can’t be told from the total', () => {
  expect(shown({ ash: 1, birch: 12, cedar: 9, dale: 20 })).toEqual(['hidden', 12, 'hidden', 20, 42]);
});

test('two small ones that together are few are hidden with a third', () => {
  expect(shown({ ash: 1, birch: 1, cedar: 9, dale: 20 })).toEqual(['hidden', 'hidden', 'hidden', 20, 31]);
});

test('where hiding can’t keep it, the total is not told', () => {
  expect(shown({ ash: 2 })).toEqual(['hidden', 0, 0, 0, undefined]);
  expect(shown({ ash: 2, birch: 3 })).toEqual(['hidden', 'hidden', 0, 0, undefined]);
});

test('how few is few can be said', () => {
  expect(fewestShown).toBe(5);
  expect(shown({ ash: 5, birch: 12, cedar: 30 }, 10)).toEqual(['hidden', 'hidden', 'hidden', 0, 47]);
  expect(shown({ ash: 1, birch: 1 }, 1)).toEqual([1, 1, 0, 0, 2]);
});

test('who is nominated for several posts, or told twice, is counted once; who is of no group is not counted', () => {
  const twice = [...people({ ash: 5, birch: 5 }), ...people({ ash: 5 }), 'elm-1' as StaffId];
  expect(spreadOf(twice, groups, groupOf)).toMatchObject({ total: 10 });
  const both = its.named(its.named(its.posts, its.headAsh), its.headBirch, birch);
  const world = [its.headAsh, its.headBirch].reduce((all, post, n) => its.nominated(all, post, n, its.person(n ? ada : ben)), both); // prettier-ignore
  const more = its.nominated(world, its.headBirch, 7, its.person(ben));
  const benches = benchOfPosts(namedIn(more, its.headAsh, its.headBirch), knownIn(more), its.day('2027-01-11'));
  expect(nominatedIn(benches)).toEqual([ben, ada]);
});

test('no small number can be told from what is shown: always another one is possible', () => {
  const count = fc.integer({ min: 0, max: 14 });
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), ([ash, b, cedar, dale]) => {
      const counts = [ash, b, cedar, dale];
      const { cells, total } = spread({ ash, birch: b, cedar, dale });
      const hidden = counts.filter((_, i) => cells[i]!.people === 'hidden');
      for (const [i, { people: told }] of cells.entries()) {
        if (told !== 'hidden') expect([told, told === 0 || told >= fewestShown]).toEqual([counts[i], true]);
      }
      if (total === undefined || !hidden.length) return;
      expect(total).toBe(ash + b + cedar + dale);
      // The rest of the total could lie in any of them: each could be large, while the others hold at least one.
      const rest = hidden.reduce((sum, n) => sum + n, 0);
      expect(rest - (hidden.length - 1)).toBeGreaterThanOrEqual(fewestShown);
      expect(hidden.length).toBeGreaterThan(1);
    }),
    { numRuns: 1000 },
  );
});
