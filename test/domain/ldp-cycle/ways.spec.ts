import { expect, test } from '@jest/globals';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import { ownActs, ways, type Ways } from '#libs/domain/ldp-cycle/ways.js';
import { stepsTaken, tried } from './told.js';
import { caseIn } from './world.js';

const ownTypes: readonly string[] = Object.values(ldpCycle.specs)
  .filter(({ by }) => by.kind === 'process')
  .map(({ type }) => type);

test('a walk through what runs takes every way of the map, and no other', () => {
  const mapped = Object.entries(ways).flatMap(([from, leads]) =>
    Object.entries(leads).flatMap(([type, to]) => to.map((status) => `${from} ${type} ${status}`)),
  );
  expect([...stepsTaken].sort()).toEqual(mapped.sort());
});

test('what the process does by itself is what the process alone may do', () => {
  expect([...new Set(Object.values(ownActs).flat())].sort()).toEqual([...ownTypes].sort());
});

test('wherever the process acts by itself, the map says so', () => {
  const acted = tried.filter(({ asking, decision }) => decision.ok && ownTypes.includes(asking.type));
  expect(acted.length).toBeGreaterThan(10);
  for (const { world, asking } of acted) {
    const { status } = caseIn(world);
    const leads: Ways = ways[status];
    const told: readonly string[] = [...(ownActs[status] ?? []), ...Object.keys(leads)];
    expect([status, told]).toEqual([status, expect.arrayContaining([asking.type])]);
  }
});
