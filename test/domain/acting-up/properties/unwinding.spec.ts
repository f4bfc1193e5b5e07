import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chainOf } from '#libs/domain/acting-up/chain.js';
import type { UnwindingPlan } from '#libs/domain/acting-up/unwinding/words.js';
import type { StaffId } from '#libs/kernel/index.js';
import { slt } from '../../../support/people.js';
import * as its from '../trust.js';
import { day, decided, holdingsIn, holdingsOf, linkIn, playing, thereOn, type World } from '../world.js';
import { anyChain, chainFrom, links, person, plusDays, posts, type LongChain } from './long-chain.js';

const at = '2026-12-02T09:00:00Z';
const runs = { numRuns: 60 };
const unwound = ({ world, on }: LongChain): World =>
  playing(world, its.proposing(its.secondment, on, at), its.applying(its.secondment, 1, at));
const peopleIn = (world: World) => ({
  holdingsOf: (staff: StaffId) => holdingsOf(world, staff),
  holdingsIn: (post: ReturnType<typeof its.postNo>) => holdingsIn(world, post),
});

test('whatever the depth and the dates, everybody is back in their own post from the day on, and nobody twice', () => {
  fc.assert(
    fc.property(anyChain(), (drawn) => {
      const chain = chainFrom(drawn);
      const after = unwound(chain);
      for (const offset of [0, 1, 6, 30, 400])
        expect(posts(chain.depth).map((post) => thereOn(after, post, plusDays(chain.on, offset)))).toEqual(
          posts(chain.depth).map((_, n) => [person(n)]),
        );
    }),
    runs,
  );
});

test('before the day, the plan changes nobody’s place', () => {
  fc.assert(
    fc.property(anyChain(), fc.nat({ max: 400 }), (drawn, back) => {
      const chain = chainFrom(drawn);
      const before = plusDays(chain.on, -1 - back);
      const there = (world: World) => posts(chain.depth).map((post) => thereOn(world, post, before));
      expect(there(unwound(chain))).toEqual(there(chain.world));
    }),
    runs,
  );
});

test('the last link comes first, and the person at the root last', () => {
  fc.assert(
    fc.property(anyChain(), (drawn) => {
      const chain = chainFrom(drawn);
      const decision = decided(chain.world, its.proposing(its.secondment, chain.on, at));
      const plan = decision.ok ? (decision.events[0]?.data as UnwindingPlan) : undefined;
      expect(plan?.problems).toEqual([]);
      expect(plan?.steps.map(({ staff }) => staff)).toEqual(
        posts(chain.depth)
          .map((_, n) => person(n))
          .reverse(),
      );
    }),
    runs,
  );
});

test('links that had begun have ended on the day before; those that were still to come are cancelled', () => {
  fc.assert(
    fc.property(anyChain(), (drawn) => {
      const chain = chainFrom(drawn);
      const after = unwound(chain);
      links(chain.depth).forEach((link, n) => {
        const state = linkIn(after, link);
        if (chain.starts[n]! < chain.on) expect(state).toMatchObject({ lastDay: plusDays(chain.on, -1) });
        else expect(state.status).toBe('Cancelled');
      });
    }),
    runs,
  );
});

test('on every day the chain is drawn from the ledgers alone, in order and with its depth', () => {
  fc.assert(
    fc.property(anyChain(), (drawn) => {
      const chain = chainFrom(drawn);
      const last = chain.starts.at(-1)!;
      const inLedger = chainOf(peopleIn(chain.world), its.postNo(0), day(last));
      expect(inLedger.map(({ stream, depth }) => [stream, depth])).toEqual(
        links(chain.depth).map((link, n) => [link, n + 1]),
      );
      expect(chainOf(peopleIn(unwound(chain)), its.postNo(0), day(chain.on))).toEqual([]);
    }),
    runs,
  );
});

test('nobody of a chain can act in any of its posts again: it would bite its own tail', () => {
  fc.assert(
    fc.property(anyChain(), fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.boolean(), (drawn, who, where, absent) => {
      const { depth, starts, world } = chainFrom(drawn);
      const [staff, post] = [person(who % (depth + 1)), its.postNo(where % (depth + 1))];
      const cause = absent ? 'absence' : where % (depth + 1) === 0 ? its.secondment : its.linkNo(where % (depth + 1));
      const asked = its.arranging(its.linkNo(99), post, staff, starts.at(-1)!, { cause }, at);
      const decision = decided(world, asked);
      expect(decision.ok).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('SLT can’t apply a plan twice, and HR can’t apply it at all', () => {
  fc.assert(
    fc.property(anyChain(), (drawn) => {
      const chain = chainFrom(drawn);
      const proposed = playing(chain.world, its.proposing(its.secondment, chain.on, at));
      const again = its.applying(its.secondment, 1, at);
      expect(decided(playing(proposed, again), again).ok).toBe(false);
      expect(decided(proposed, { ...again, by: its.h }).ok).toBe(false);
      expect(decided(proposed, { ...again, by: slt }).ok).toBe(true);
    }),
    { numRuns: 15 },
  );
});
