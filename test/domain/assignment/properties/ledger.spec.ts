import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asKnownOn } from '#libs/domain/assignment/as-known.js';
import { coverage } from '#libs/domain/assignment/coverage.js';
import { fteOn, holdersOn } from '#libs/domain/assignment/holders-on.js';
import { holdings } from '#libs/domain/assignment/holdings.js';
import { dayNumber, weekdayOf, type LocalDate, type Pattern } from '#libs/kernel/index.js';
import { fold, thePost } from '../given.js';
import { inAnyOrder } from './corrections.js';
import { everyDay, first, last, moves, pattern, played } from './moves.js';
import { thereOn } from './naive.js';

const eventsOf = (script: Parameters<typeof played>[0], week: Pattern) =>
  played(script, week).map(({ event }) => event);
const sum = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((a, b) => a + b, 0);
const neededOn = (week: Pattern, day: LocalDate) => week[weekdayOf(dayNumber(day))] ?? 0;

test('each day is held by those whom the events, told one day at a time, say hold it, and for as much', () => {
  fc.assert(
    fc.property(moves, pattern, (script, week) => {
      const events = eventsOf(script, week);
      const held = holdings(fold(events), thePost);
      for (const day of everyDay) {
        const weekday = weekdayOf(dayNumber(day));
        const there = holdersOn(held, day).filter(
          ({ present, pattern: parts }) => present && (parts[weekday] ?? 0) > 0,
        );
        const told = there.map((one) => [one.assignment, one.pattern[weekday]]);
        expect([day, Object.fromEntries(told)]).toEqual([day, thereOn(events, day)]);
      }
    }),
    { numRuns: 80 },
  );
}, 120_000);

test('no day is uncovered without being reported, and none is doubly covered', () => {
  fc.assert(
    fc.property(moves, pattern, (script, week) => {
      const events = eventsOf(script, week);
      const stretches = coverage(holdings(fold(events), thePost), { from: first, to: last }, week);
      for (const day of everyDay) {
        const needed = neededOn(week, day);
        const held = sum(thereOn(events, day));
        expect(held).toBeLessThanOrEqual(needed);
        if (needed === 0) continue;
        const reported = stretches.filter(({ from, to }) => from <= day && day <= to).map(({ state }) => state);
        expect([day, reported]).toEqual([day, [held === 0 ? 'gap' : held < needed ? 'part' : 'covered']]);
      }
      expect(stretches.map(({ state }) => state)).not.toContain('double');
    }),
    { numRuns: 80 },
  );
}, 120_000);

test('more than a whole post is always reported as a double, whoever let it come about', () => {
  fc.assert(
    fc.property(moves, pattern, (script, week) => {
      const events = eventsOf(script, [1, 1, 1, 1, 1]);
      const held = holdings(fold(events), thePost);
      const doubled = [...held, ...held.map((one) => ({ ...one, assignment: `${one.assignment}-2` as never }))];
      const stretches = coverage(doubled, { from: first, to: last }, week);
      for (const day of everyDay) {
        const there = 2 * sum(thereOn(events, day));
        // Stretches run across what is no working day of the post, with nobody there.
        if (there + neededOn(week, day) === 0) continue;
        const isDouble = there > neededOn(week, day);
        const reported = stretches.some(({ from, to, state }) => state === 'double' && from <= day && day <= to);
        expect([day, reported]).toEqual([day, isDouble]);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('any order of corrections gives the same ledger', () => {
  fc.assert(
    fc.property(inAnyOrder, ({ begun, corrections, mixed }) => {
      expect(fold([...begun, ...mixed])).toEqual(fold([...begun, ...corrections]));
      expect(holdings(fold([...begun, ...mixed]), thePost)).toEqual(
        holdings(fold([...begun, ...corrections]), thePost),
      );
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('a correction that is told again changes nothing', () => {
  fc.assert(
    fc.property(moves, pattern, (script, week) => {
      const events = eventsOf(script, week);
      expect(fold([...events, ...events])).toEqual(fold(events));
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('what was known on a day is never changed by what is recorded later', () => {
  fc.assert(
    fc.property(moves, pattern, fc.nat(40), (script, week, cut) => {
      const log = played(script, week);
      const known = log[Math.min(cut, log.length - 1)]!.at;
      const by = log.filter(({ at }) => at <= known);
      expect(asKnownOn(log, known)).toEqual(asKnownOn(by, known));
      expect(asKnownOn(log, known)).toEqual(asKnownOn(by, log.at(-1)!.at));
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('somebody’s full-time equivalent is the sum of what they are there for, on every day', () => {
  fc.assert(
    fc.property(moves, pattern, (script, week) => {
      const events = eventsOf(script, week);
      const held = holdings(fold(events), thePost);
      const staff = [...new Set(held.map((one) => one.staff))];
      for (const day of everyDay) {
        const each = staff.map((who) =>
          fteOn(
            held.filter((one) => one.staff === who),
            day,
          ),
        );
        expect(each.reduce((a, b) => a + b, 0)).toBe(sum(thereOn(events, day)));
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('these plays record every kind of change, so that the laws are tested where they matter', () => {
  const plays = fc.sample(fc.tuple(moves, pattern), { numRuns: 100, seed: 1 });
  const types = plays.flatMap(([script, week]) => eventsOf(script, week)).map(({ type }) => type);
  const often = (type: string) => types.filter((one) => one === type).length;
  for (const type of ['AssignmentCorrected', 'AssignmentCancelled', 'HolderAway', 'AwayCorrected', 'AwayCancelled'])
    expect([type, often(type) > 20]).toEqual([type, true]);
  expect(often('HolderAssigned')).toBeGreaterThan(150);
});
