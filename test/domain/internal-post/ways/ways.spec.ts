import { beforeAll, expect, test } from '@jest/globals';
import { giversOf, type Giver } from '#libs/diagram/givers.js';
import type { Authority } from '#libs/domain/process/authority.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { isOpen, type Status } from '#libs/domain/internal-post/state.js';
import { ownActs, ways } from '#libs/domain/internal-post/ways.js';
import { fold } from '../../../support/given.js';
import { further } from './further.js';
import { walk, type Met } from './walk.js';

const statuses = Object.keys(ways) as Status[];
const entries = statuses.flatMap((from) =>
  Object.entries(ways[from]).flatMap(([by, to]) => to.map((one) => `${from} ${by} ${one}`)),
);

const all: Met[] = [];
beforeAll(() => void walk(2, (met) => all.push(met)), 120_000);

test('the map of the deciders has every way that a walk through them finds, and no other', () => {
  const met = new Set(all.filter(({ from, to }) => from !== to).map(({ from, by, to }) => `${from} ${by} ${to}`));
  expect([...met].sort()).toEqual([...entries].sort());
});

test('the process acts by itself where the map says so, and nowhere else', () => {
  // What another process brings about is none of its own acts.
  const isOwn = (by: Authority<unknown, unknown> | undefined) => by?.kind === 'process' && !by.of;
  const own = all.filter(({ by }) => isOwn(internalPost.specs[by]?.by as Authority<unknown, unknown> | undefined));
  const declared = Object.entries(ownActs).flatMap(([from, types]) => types.map((by) => `${from} ${by}`));
  expect([...new Set(own.map(({ from, by }) => `${from} ${by}`))].sort()).toEqual(declared.sort());
});

test('a diagram names whoever is asked for a command that leads on', () => {
  for (const { from, by, to, asked } of all.filter((one) => one.from !== one.to)) {
    const { kind, role } = internalPost.specs[by]!.by as { kind: string; role?: Giver };
    const givers = giversOf(by as never);
    if (kind === 'process') expect([from, by, to, givers]).toEqual([from, by, to, ['process']]);
    if (kind === 'role') expect([from, by, to, givers]).toEqual([from, by, to, [role]]);
    if (kind === 'task')
      for (const one of asked.filter((each) => each !== 'staff' && each !== 'Head')) expect(givers).toContain(one);
  }
});

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
