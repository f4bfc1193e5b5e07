import { expect, test } from '@jest/globals';
import type { Status } from '#libs/domain/acting-up/state.js';
import { ownActs, ways } from '#libs/domain/acting-up/ways.js';
import { actingUp } from '#libs/domain/acting-up/index.js';
import { slt } from '../../support/people.js';
import { commandTypes, given } from './commands.js';
import { situations } from './situations.js';
import * as its from './trust.js';
import { after, day, decided, linkIn, type Asking, type World } from './world.js';

const links = [its.first, its.second];
const statusesIn = (world: World) => links.map((link) => linkIn(world, link).status);
const later = ['2027-02-08T09:00:00Z', '2027-09-06T09:00:00Z', '2028-09-04T09:00:00Z'];

/** Everything that somebody may try at a moment, of one link or of the secondment behind it. */
const tries = (at: string): readonly Asking[] => [
  ...links.flatMap((link) => commandTypes.map((type) => given(type, link, at))),
  ...links.flatMap((link) => [
    its.asks(link, 'AmendActing', { from: day('2027-02-03'), uncovered: true, reason: its.reason }, at),
    its.asks(link, 'ArrangeActingUp', { post: its.headship, staff: its.d, from: day('2027-02-01'), cause: 'absence' }, at),
    its.asks(link, 'EndActing', { on: day('2027-03-15'), holderReturns: true, uncovered: true, reason: its.reason }, at),
    its.asks(link, 'RejectUnwinding', { proposal: 1, reason: its.reason }, at, slt),
  ]),
  its.proposing(its.secondment, '2027-02-01', at),
  its.proposing(its.secondment, '2027-03-22', at),
  its.applying(its.secondment, 1, at),
]; // prettier-ignore

const walked = new Set<string>();
const known = new Map<string, Readonly<{ world: World; at: string }>>();
const step = (world: World, at: string): void => {
  for (const asking of tries(at)) {
    const decision = decided(world, asking);
    if (!decision.ok) continue;
    const next = after(world, asking, decision);
    const [was, is] = [statusesIn(world), statusesIn(next)];
    is.forEach((status, i) => status !== was[i] && walked.add(`${was[i]} ${asking.type} ${status}`));
    known.set(JSON.stringify([links.map((link) => linkIn(next, link)), next.states[its.secondment], asking.at]), {
      world: next,
      at,
    });
  }
};
for (const { world, at } of Object.values(situations)) for (const when of [at, ...later]) step(world, when);
for (let n = 0; n < 2; n += 1) for (const { world, at } of [...known.values()]) step(world, at);

test('a walk through what runs takes every way of the map, and no other', () => {
  const mapped = Object.entries(ways).flatMap(([from, leads]) =>
    Object.entries(leads).flatMap(([type, to]) => to.map((status) => `${from} ${type} ${status}`)),
  );
  expect([...walked].sort()).toEqual(mapped.sort());
});

test('what the process does by itself is what the process alone may do', () => {
  const own = Object.values(actingUp.specs).filter(({ by }) => by.kind === 'process');
  expect([...new Set(Object.values(ownActs).flat())].sort()).toEqual(own.map(({ type }) => type).sort());
  const nowhere = Object.keys(ownActs).filter((status) => !Object.hasOwn(ways, status as Status));
  expect(nowhere).toEqual([]);
});
