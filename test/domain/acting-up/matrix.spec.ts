import { expect, test } from '@jest/globals';
import { actingUp } from '#libs/domain/acting-up/index.js';
import type { Status } from '#libs/domain/acting-up/state.js';
import { post } from '#libs/domain/assignment/index.js';
import { commandTypes, given } from './commands.js';
import { matrix } from './matrix.js';
import { situations, type SituationName } from './situations.js';
import { after, decided, inShort, linkIn } from './world.js';

const names = Object.keys(situations) as SituationName[];
/** Commands that every process has are tried with the processes that they belong to. */
const shared = Object.keys(post.specs).filter((type) => Object.hasOwn(actingUp.specs, type));
const statuses: Readonly<Record<Status, true>> = {
  NotArranged: true,
  Arranged: true,
  Acting: true,
  Closing: true,
  Ended: true,
  Cancelled: true,
};

test('there is a situation for each status, and each begins with the status that it is in', () => {
  const met = names.map((name) => linkIn(situations[name].world, situations[name].stream).status);
  expect([...new Set(met)].sort()).toEqual(Object.keys(statuses).sort());
  expect(met).toEqual(names.map((name) => name.split(':')[0]));
});

test('the matrix has each situation once and a cell for each command of acting up', () => {
  expect([...matrix.keys()]).toEqual(names);
  const own = Object.keys(actingUp.specs).filter((type) => !shared.includes(type));
  for (const row of matrix.values()) expect(Object.keys(row).sort()).toEqual(own.sort());
});

test.each(names)('in “%s” each command brings about its events or is refused by name', (name) => {
  const { world, stream, at } = situations[name];
  const met = commandTypes.map((type) => [type, inShort(world, given(type, stream, at))]);
  expect(Object.fromEntries(met)).toEqual(matrix.get(name));
});

test('what an accepted command brings about can be folded, and ends in a status of the matrix', () => {
  for (const { world, stream, at } of Object.values(situations))
    for (const type of commandTypes) {
      const asking = given(type, stream, at);
      const next = after(world, asking, decided(world, asking));
      expect(Object.keys(statuses)).toContain(linkIn(next, stream).status);
    }
});

test('a fact that comes where it makes no sense changes nothing', () => {
  const { evolve, initial } = actingUp.fold;
  const facts = Object.values(situations).flatMap(({ world, stream }) =>
    world.log.filter((logged) => logged.stream === stream && logged.event.type !== 'ActingUpArranged'),
  );
  for (const { event } of facts) expect(evolve(initial, event as Parameters<typeof evolve>[1])).toEqual(initial);
  expect(facts.length).toBeGreaterThan(5);
});
