import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alsoInJson, finderOf, shortest } from '#libs/verify/needles.js';

const all = (...texts: string[]) => new Map(texts.map((text) => [text, text]));

test('finds needles whatever their case, overlapping, and one inside another', () => {
  const find = finderOf(all('Hannah', 'annah B', 'Ben Ost', 'hannah best'));
  expect([...find('xxhannAH Best')].sort()).toEqual(['Hannah', 'annah B', 'hannah best']);
  expect([...find('\u0000Ben  Ost')]).toEqual([]);
});

test('goes on from one piece to the next', () => {
  const find = finderOf(all('Hannah'));
  expect([...find('han'), ...find('nah')]).toEqual(['Hannah']);
});

test('leaves out what is too short to mean anything', () => {
  expect([...finderOf(all('Li A'))('Li A')]).toEqual([]);
  expect(shortest).toBe(5);
});

test('looks for a needle as it stands in JSON too', () => {
  const find = finderOf(alsoInJson(all('Jo "Jojo" Ost')));
  expect([...find(JSON.stringify({ name: 'Jo "Jojo" Ost' }))]).toEqual(['Jo "Jojo" Ost']);
});

test('finds just what looking for each by itself would find', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 });
  const needle = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(needle, { maxLength: 6 }), text, (needles, hay) => {
      const expected = [...new Set(needles)].filter((one) => hay.includes(one)).sort();
      expect([...finderOf(all(...needles))(hay)].sort()).toEqual(expected);
    }),
  );
});
