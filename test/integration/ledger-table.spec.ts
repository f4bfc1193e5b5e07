import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asKnownOn, type RecordedChange } from '#libs/domain/assignment/as-known.js';
import { coverage } from '#libs/domain/assignment/coverage.js';
import { holdersOn as holdersAmong } from '#libs/domain/assignment/holders-on.js';
import { holdings, inOrder } from '#libs/domain/assignment/holdings.js';
import { dayNumber, instant, weekdayOf, type Instant, type Pattern } from '#libs/kernel/index.js';
import { holdersOn, stretchesIn, type Stretch } from '#libs/read-models/post-ledger/query.js';
import { postsIn } from '#libs/read-models/post-ledger/posts.js';
import { ash, birch } from '../support/people.js';
import { postNamed, recordPosts, type PostRecord } from '../support/recorded-posts.js';
import * as its from '../domain/assignment/given.js';
import { inAnyOrder } from '../domain/assignment/properties/corrections.js';
import { everyDay, first, last, moves, pattern, played } from '../domain/assignment/properties/moves.js';
import { thereOn } from '../domain/assignment/properties/naive.js';
import { ledgerTrust, type LedgerTrust } from './support/ledger-trust.js';

const daily = (events: readonly RecordedChange['event'][]): readonly RecordedChange[] =>
  events.map((event, i) => ({ event, at: instant(Date.parse('2026-09-01T12:00:00Z') + i * 86_400_000) }));
const plays = fc.sample(fc.tuple(moves, pattern, fc.nat(40), fc.nat(200)), { numRuns: 60, seed: 7 });
const orders = fc.sample(inAnyOrder, { numRuns: 40, seed: 7 });

const played60 = plays.map(([script, week], n): PostRecord & { week: Pattern } => ({
  post: postNamed(n),
  changes: played(script, week),
  week,
}));
const decided = orders.map(({ begun, corrections }, n) => ({
  post: postNamed(1_000 + n),
  changes: daily([...begun, ...corrections]),
}));
const mixed = orders.map(({ begun, mixed: some }, n) => ({
  post: postNamed(2_000 + n),
  changes: daily([...begun, ...some]),
}));
const deleted = {
  post: postNamed(3_001),
  changes: daily([its.established({ title: 'Deputy Head', school: birch }), its.deleted('2027-02-01')]),
};

let t: LedgerTrust;
beforeAll(async () => {
  t = await ledgerTrust('ledger_table');
  await recordPosts(t.owner, [...played60, ...decided, ...mixed, deleted]);
  await t.rebuild();
});
afterAll(() => t.close());

const plain = (stretches: readonly Stretch[]) =>
  inOrder(stretches.map(({ recordedAt: _, supersededAt: __, ...holding }) => holding));
const whole = { from: its.day('2000-01-01') };
const allOf = async (known: Instant) => {
  const all = plain(await stretchesIn(t.store.pool, whole, known));
  return (post: PostRecord['post']) => all.filter((one) => one.post === post);
};
const later = instant('2099-01-01T00:00:00Z');

test('the table answers as the fold of each post’s own events does, on any day, as known at any instant', async () => {
  for (const [i, { post, changes }] of played60.entries()) {
    const [, , cut, n] = plays[i]!;
    const known = changes[cut % changes.length]!.at;
    const on = everyDay[n % everyDay.length]!;
    const held = holdings(asKnownOn(changes, known), post);
    expect((await allOf(known))(post)).toEqual(held);
    expect(plain(await holdersOn(t.store.pool, post, on, known))).toEqual(holdersAmong(held, on));
  }
}, 60_000);

test('no day of a post in the table is uncovered without being reported, and none is doubly covered', async () => {
  const heldIn = await allOf(later);
  for (const { post, changes, week } of played60) {
    const stretches = coverage(heldIn(post), { from: first, to: last }, week);
    const events = changes.map(({ event }) => event);
    expect(stretches.map(({ state }) => state)).not.toContain('double');
    for (const day of everyDay) {
      const needed = week[weekdayOf(dayNumber(day))] ?? 0;
      if (needed === 0) continue;
      const held = Object.values(thereOn(events, day)).reduce((a, b) => a + b, 0);
      const reported = stretches.filter(({ from, to }) => from <= day && day <= to).map(({ state }) => state);
      expect([post, day, reported]).toEqual([post, day, [held === 0 ? 'gap' : held < needed ? 'part' : 'covered']]);
    }
  }
}, 60_000);

test('any order of corrections leaves the same in the table', async () => {
  const heldIn = await allOf(later);
  const without = (record: PostRecord) => heldIn(record.post).map(({ post: _, ...holding }) => holding);
  for (const [n, record] of mixed.entries()) expect(without(record)).toEqual(without(decided[n]!));
  expect(decided.some((record) => without(record).length > 1)).toBe(true);
});

test('a post is there from when it was known, and to the day before it is deleted', async () => {
  const spring = { from: its.day('2027-01-04'), to: its.day('2027-03-31'), schools: [birch] };
  const told = async (known: string, period = spring) =>
    (await postsIn(t.store.pool, period, instant(known))).map(({ title, last: to }) => [title, to]);
  expect(await told('2026-08-31T12:00:00Z')).toEqual([]);
  expect(await told('2026-09-01T12:00:00Z')).toEqual([['Deputy Head', undefined]]);
  expect(await told('2026-09-30T12:00:00Z')).toEqual([['Deputy Head', '2027-01-31']]);
  expect(await told('2026-09-30T12:00:00Z', { ...spring, from: its.day('2027-02-01') })).toEqual([]);
  expect(await told('2026-09-30T12:00:00Z', { ...spring, schools: [ash] })).not.toContainEqual([
    'Deputy Head',
    '2027-01-31',
  ]);
});
