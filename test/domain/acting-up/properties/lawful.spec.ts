import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deadlines } from '#libs/domain/acting-up/deadlines.js';
import type { ActingUpCase } from '#libs/domain/acting-up/fold.js';
import { isOpen } from '#libs/domain/acting-up/state.js';
import { beyondFullTime } from '#libs/domain/assignment/full-time.js';
import { firstBeyond } from '#libs/domain/assignment/coverage.js';
import { assignmentsOf, broughtAboutBy } from '#libs/domain/assignment/state.js';
import * as its from '../trust.js';
import { after, decided, holdingsIn, holdingsOf, ledgerIn, linkIn, postsIn, type World } from '../world.js';
import { establishment, person, plusDays } from './long-chain.js';
import { anyMoves, asked, type Move } from './moves.js';

const start = its.secondedFrom(establishment(5), person(0), its.postNo(0), '2027-02-01', '2027-06-30');
const links = [1, 2, 3, 4].map(its.linkNo);
const everybody = [0, 1, 2, 3, 4].map(person);

type Seen = Readonly<{ world: World; accepted: readonly string[] }>;
/** Move after move, each a few days after the one before. */
const run = (moves: readonly Move[], see: (world: World, type: string) => void): Seen =>
  moves.reduce<Seen>(
    ({ world, accepted }, move, n) => {
      const at = `${plusDays('2027-01-15', n * 4)}T09:00:00Z`;
      const asking = asked(world, move, at);
      const decision = decided(world, asking);
      const next = after(world, asking, decision);
      if (decision.ok) see(next, asking.type);
      return { world: next, accepted: decision.ok ? [...accepted, asking.type] : accepted };
    },
    { world: start, accepted: [] },
  );

const laws = (world: World): void => {
  for (const post of postsIn(world)) {
    const ledger = ledgerIn(world, post);
    if (ledger.status === 'NotEstablished') continue;
    expect(firstBeyond(holdingsIn(world, post), ledger.post.pattern)).toBeUndefined();
  }
  for (const staff of everybody) expect(beyondFullTime(holdingsOf(world, staff))).toBeUndefined();
  for (const link of links) {
    const state = linkIn(world, link);
    const lines = postsIn(world).flatMap((post) => assignmentsOf(ledgerIn(world, post)));
    const [entry, ...more] = lines.filter(({ because }) => because === link);
    expect(more).toEqual([]);
    if (state.status === 'NotArranged' || state.status === 'Cancelled') {
      expect(entry).toBeUndefined();
      const aways = postsIn(world).flatMap((post) => broughtAboutBy(ledgerIn(world, post), link).aways);
      expect(aways).toEqual([]);
      continue;
    }
    const { from, to } = state.link;
    const last = 'lastDay' in state ? state.lastDay : to;
    expect(entry?.dates).toMatchObject({ from, ...(last && { to: last }) });
    if (!isOpen(state)) expect(deadlines(state as ActingUpCase)).toEqual([]);
  }
};

test('whatever people try in whatever order, the ledgers stay lawful and agree with every link', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyMoves(), (moves) => {
      const { accepted } = run(moves, laws);
      accepted.forEach((type) => seen.add(type));
    }),
    { numRuns: 150 },
  );
  // What is never accepted proves nothing.
  expect([...seen].sort()).toEqual(
    expect.arrayContaining(['AmendActing', 'ApplyUnwinding', 'ArrangeActingUp', 'BeginActing', 'CancelActing']),
  );
  expect([...seen]).toEqual(expect.arrayContaining(['CloseActing', 'DetermineAllowance', 'EndActing', 'VoidActing']));
});
