import { expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { isOpen, type Status } from '#libs/domain/internal-post/state.js';
import { ways } from '#libs/domain/internal-post/ways.js';
import { fold } from '../../../support/given.js';
import { further } from './further.js';
import { walk } from './walk.js';

const statuses = Object.keys(ways) as Status[];
const entries = statuses.flatMap((from) =>
  Object.entries(ways[from]).flatMap(([by, to]) => to.map((one) => `${from} ${by} ${one}`)),
);

test('the map of the deciders has every way that a walk through them finds, and no other', () => {
  const met = new Set<string>();
  walk(2, ({ from, by, to }) => met.add(`${from} ${by} ${to}`));
  expect([...met].sort()).toEqual([...entries].sort());
}, 120_000);

/** Those that are named by their status; the others by what came before. */
const named = Object.keys(further).filter((name) => !name.startsWith('open again'));

test.each(named)('the further situation “%s” begins with the status that it is in', (name) => {
  const { history } = further[name as keyof typeof further];
  expect(name.split(':')[0]).toBe(fold(history).status);
});

test('a command of the map is one of the process, and leads to another status', () => {
  for (const entry of entries) {
    const [from, by, to] = entry.split(' ');
    expect(Object.keys(internalPost.specs)).toContain(by);
    expect(to).not.toBe(from);
  }
});

test('from every status that is open a post may be frozen, or called off; one that has ended goes on only with an appointment', () => {
  for (const status of statuses.filter((one) => isOpen({ status: one }))) {
    expect(ways[status].CancelPost).toBeDefined();
    expect(status === 'Frozen' || ways[status].FreezePost?.join() === 'Frozen').toBe(true);
  }
  for (const status of statuses.filter((one) => one !== 'NotRequested' && !isOpen({ status: one })))
    expect([[], ['Offering']]).toContainEqual([...new Set(Object.values(ways[status]).flat())]);
});

test('every status can be reached from the first', () => {
  const reached = new Set<Status>(['NotRequested']);
  for (const status of reached) for (const to of Object.values(ways[status]).flat()) reached.add(to);
  expect([...reached].sort()).toEqual([...statuses].sort());
});
