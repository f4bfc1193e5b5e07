import { expect, test } from '@jest/globals';
import { secondment } from '#libs/domain/secondment/index.js';
import { ownActs, ways } from '#libs/domain/secondment/ways.js';
import { stepsTaken } from './told.js';

test('a walk through what runs takes every way of the map, and no other', () => {
  const mapped = Object.entries(ways).flatMap(([from, leads]) =>
    Object.entries(leads).flatMap(([type, to]) => to.map((status) => `${from} ${type} ${status}`)),
  );
  expect([...stepsTaken].sort()).toEqual(mapped.sort());
});

test('what the process does by itself is what the process alone may do', () => {
  const own = Object.values(secondment.specs).filter(({ by }) => by.kind === 'process');
  expect([...new Set(Object.values(ownActs).flat())].sort()).toEqual(
    own
      .map(({ type }) => type)
      .filter((type) => type !== 'OpenSecondment')
      .sort(),
  );
  expect(Object.keys(ownActs).filter((status) => !Object.hasOwn(ways, status))).toEqual([]);
});
