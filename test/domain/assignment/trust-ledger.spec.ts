import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asKnownOn, type RecordedChange } from '#libs/domain/assignment/as-known.js';
import { coverage } from '#libs/domain/assignment/coverage.js';
import { holdersOn } from '#libs/domain/assignment/holders-on.js';
import { holdings } from '#libs/domain/assignment/holdings.js';
import { isKnown } from '#libs/domain/assignment/state.js';
import { trustLedger } from '#libs/domain/assignment/trust-ledger.js';
import type { PostEvent } from '#libs/domain/assignment/events.js';
import { instant, type PostId } from '#libs/kernel/index.js';
import { ben, birch } from '../../support/people.js';
import * as its from './given.js';
import { everyDay, first, last, moves, pattern, played } from './properties/moves.js';

const { day } = its;
const another = 'post-00000000-0000-4000-8000-000000000002' as PostId;
/** One event a day from the first of September 2026 on. */
const daily = (events: readonly PostEvent[]): readonly RecordedChange[] =>
  events.map((event, i) => ({ event, at: instant(`2026-09-${String(i + 1).padStart(2, '0')}T12:00:00Z`) }));
const trust = trustLedger([
  { post: its.thePost, changes: daily(its.benCovers) },
  {
    post: another,
    changes: daily([its.established({ title: 'Deputy Head', school: birch }), its.deleted('2027-02-01')]),
  },
]);
const spring = { from: day('2027-01-04'), to: day('2027-03-31') };

test('who holds a post on a day, as known on another', () => {
  const asked = (known: string) => trust.holdersOn(its.thePost, day('2027-01-04'), day(known)).map(its.told);
  expect(asked('2026-09-01')).toEqual([]);
  expect(asked('2026-09-02')).toEqual(['ada 2021-01-01.. there']);
  expect(asked('2026-09-03')).toEqual(['ada 2027-01-04..2027-03-31 away']);
  expect(asked('2026-09-04')).toContain('ben 2027-01-04..2027-03-31 there');
  expect(trust.holdersOn('post-nowhere' as PostId, day('2027-01-04'), day('2027-01-04'))).toEqual([]);
});

test('a post that is deleted while its holder is away is held until then, and before that was known, for longer', () => {
  const away = its.away('ada-1', 'away-1', '2027-01-04', { because: its.secondment });
  const asked = trustLedger([
    { post: its.thePost, changes: daily([...its.heldByAda, away, its.deleted('2027-02-01')]) },
  ]);
  const told = (known: string) => asked.holdingsIn(its.thePost, day(known)).map(its.told).at(-1);
  expect(told('2026-09-03')).toBe('ada 2027-01-04.. away');
  expect(told('2026-09-04')).toBe('ada 2027-01-04..2027-01-31 away');
});

test('an event counts as known no earlier than those before it, even where a clock was set back', () => {
  const [established, held] = daily(its.heldByAda);
  const changes = [established!, { ...held!, at: instant('2026-08-01T12:00:00Z') }];
  const asked = trustLedger([{ post: its.thePost, changes }]);
  expect(asked.holdingsIn(its.thePost, day('2026-08-31'))).toEqual([]);
  expect(asked.holdingsIn(its.thePost, day('2026-09-01'))).toHaveLength(1);
});

test('every post of the trust that there is in the period is answered for, and only for the days of its life', () => {
  const told = (known: string) =>
    trust
      .coverage(spring, day(known))
      .map(({ title, stretches }) => [title, ...stretches.map(({ from, to, state }) => `${from}..${to} ${state}`)]);
  expect(told('2026-08-31')).toEqual([]);
  expect(told('2026-09-01')).toEqual([
    ['Headteacher', '2027-01-04..2027-03-31 gap'],
    ['Deputy Head', '2027-01-04..2027-03-31 gap'],
  ]);
  expect(told('2026-09-30')).toEqual([
    ['Headteacher', '2027-01-04..2027-03-31 covered'],
    ['Deputy Head', '2027-01-04..2027-01-29 gap'],
  ]);
  const autumn = { from: day('2027-09-01'), to: day('2027-12-17') };
  expect(trust.coverage(autumn, day('2026-09-30')).map(({ post }) => post)).toEqual([its.thePost]);
});

test('what nobody need see to is left out of the gaps and overlaps', () => {
  expect(trust.gapsAndOverlaps(spring, day('2026-09-30'))).toMatchObject([
    { post: another, school: birch, stretches: [{ state: 'gap', holders: [] }] },
  ]);
  const both = trustLedger([
    { post: its.thePost, changes: daily([...its.heldByAda, its.assigned('ben-1', ben, '2027-03-01')]) },
  ]);
  expect(both.gapsAndOverlaps(spring, day('2026-09-30'))).toMatchObject([
    { title: 'Headteacher', stretches: [{ from: '2027-03-01', to: '2027-03-31', state: 'double' }] },
  ]);
});

test('it answers as the fold of each post’s own events does, on any day, as known at any instant', () => {
  fc.assert(
    fc.property(
      fc.array(moves, { minLength: 1, maxLength: 3 }),
      pattern,
      fc.nat(20),
      fc.nat(200),
      (scripts, week, cut, n) => {
        const records = scripts.map((script, i) => ({ post: `post-${i}` as PostId, changes: played(script, week) }));
        const asked = trustLedger(records);
        const known = records[0]!.changes[cut % records[0]!.changes.length]!.at;
        const on = everyDay[n % everyDay.length]!;
        const answers = records.map(({ post, changes }) => {
          const ledger = asKnownOn(changes, known);
          const held = holdings(ledger, post);
          expect(asked.holdingsIn(post, known)).toEqual(held);
          expect(asked.holdersOn(post, on, known)).toEqual(holdersOn(held, on));
          return isKnown(ledger) ? [coverage(held, { from: first, to: last }, week)] : [];
        });
        const whole = asked.coverage({ from: first, to: last }, known).map(({ stretches }) => stretches);
        expect(whole).toEqual(answers.flat());
      },
    ),
    { numRuns: 50 },
  );
}, 120_000);
