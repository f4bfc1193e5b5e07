import { expect, test } from '@jest/globals';
import { couldBe, hiddenBeside, type Figure } from '#libs/statistics/linked-figures.js';

/** Two tables of the same people: by school, and by year. */
const figure = (id: string, from: string, to: string, people: number, kind: Figure['kind'] = 'told'): Figure => ({ id, from, to, people, kind }); // prettier-ignore
const bySchool = (ash: number, birch: number) => [figure('ash', 'all', 'schools', ash), figure('birch', 'all', 'schools', birch)]; // prettier-ignore
const byYear = (first: number, second: number) => [
  figure('first', 'years', 'all', first, first < 5 ? 'hidden' : 'told'),
  figure('second', 'years', 'all', second, second < 5 ? 'hidden' : 'told'),
];
const total = (people: number, kind: Figure['kind'] = 'told') => figure('total', 'schools', 'years', people, kind);

test('what the other numbers leave open is as many as it could be', () => {
  const [first, second] = byYear(2, 9) as [Figure, Figure];
  const all = [...bySchool(5, 6), first, second, total(11)];
  expect(couldBe(all, first, 5)).toBe(2);
  const open = all.map((one) => (one === second ? { ...one, kind: 'hidden' as const } : one));
  expect(couldBe(open, open[2]!, 5)).toBe(5);
  expect(couldBe(open, open[2]!, 100)).toBe(10);
});

test('a number beside it is hidden, the smallest that helps, and no other', () => {
  expect([...hiddenBeside([...bySchool(5, 6), ...byYear(2, 9), total(11)], 5)]).toEqual(['second']);
  const alone = [figure('small', 'a', 'b', 2, 'hidden'), figure('of itself', 'b', 'c', 2, 'hidden'), figure('far', 'x', 'y', 5), figure('sum', 'c', 'a', 7)]; // prettier-ignore
  expect([...hiddenBeside(alone, 5)]).toEqual(['sum']);
});

test('nothing is hidden where nothing is', () => {
  expect(hiddenBeside([...bySchool(5, 6), ...byYear(5, 6), total(11)], 5).size).toBe(0);
  expect(hiddenBeside([], 5).size).toBe(0);
});

test('what has to stay stays, and what has an end is looked at up to that end', () => {
  const fixed = byYear(2, 9).map((one) => (one.id === 'second' ? { ...one, always: true as const } : one));
  expect([...hiddenBeside([...bySchool(5, 6), ...fixed, total(11)], 5)].sort()).toEqual(['ash', 'total']);
  const ended = { ...figure('ended', 'a', 'b', 2, 'hidden'), most: 4 };
  const rest = figure('rest', 'a', 'b', 3, 'unpublished');
  expect(couldBe([ended, rest, figure('sum', 'b', 'a', 5)], ended, 4)).toBe(4);
  expect(hiddenBeside([ended, rest, figure('sum', 'b', 'a', 5)], 5).size).toBe(0);
});
