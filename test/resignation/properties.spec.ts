import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, dayOf } from '#libs/kernel/index.js';
import { resignationKinds } from '#libs/resignation/index.js';
import { ask, day } from './asking.js';

const [first, last] = [dayNumber(day('2024-01-01')), dayNumber(day('2032-12-31'))];
const every = Array.from({ length: last - first + 1 }, (_, i) => dayOf(first + i));
const notices = ['P1W', 'P4W', 'P1M', 'P6W', 'P2M', 'P3M', 'P12W'] as const;
const ways = [
  ...(['head', 'teacher'] as const).map((kind) => ({ kind, also: {} })),
  ...notices.map((contractNotice) => ({ kind: 'support' as const, also: { contractNotice } })),
];

describe.each(ways)('On every day of 2024 to 2032, $kind $also.contractNotice', ({ kind, also }) => {
  const answers = every.map((on) => ask(kind, on, also));

  test('nobody resigns by a day that has passed, or starts before they have left', () => {
    const wrong = answers.filter(
      ({ givenOn, resignBy, lastDay, earliestStart }) =>
        !(givenOn <= resignBy.date && resignBy.date < lastDay.date && lastDay.date < earliestStart.date),
    );
    expect(wrong).toEqual([]);
  });
  test('nobody who resigns later may start earlier', () => {
    const earlier = answers.filter((one, i) => i > 0 && one.earliestStart.date < answers[i - 1]!.earliestStart.date);
    expect(earlier).toEqual([]);
  });
  test('every date is one that there is, and names its calendar', () => {
    const dates = answers.flatMap(({ resignBy, lastDay, earliestStart }) => [resignBy, lastDay, earliestStart]);
    expect(dates.filter(({ date }) => dayOf(dayNumber(date)) !== date)).toEqual([]);
    expect(new Set(dates.map(({ calendar }) => JSON.stringify(calendar)))).toEqual(
      new Set(['{"id":"suffolk","version":1}']),
    );
  });
});

test('Heads give at least three months, and teachers two, on every day', () => {
  const days = (kind: 'head' | 'teacher') =>
    every.map((on) => {
      const { resignBy, earliestStart } = ask(kind, on);
      return dayNumber(earliestStart.date) - dayNumber(resignBy.date);
    });
  expect(Math.min(...days('head'))).toBe(90);
  expect(Math.min(...days('teacher'))).toBe(62);
});

const some = fc.integer({ min: first, max: last }).map(dayOf);
const way = fc.constantFrom(...ways);
test('a wanted start is in time just where it is not before the earliest', () => {
  fc.assert(
    fc.property(way, some, some, ({ kind, also }, on, wanted) => {
      const { wanted: found, earliestStart } = ask(kind, on, { ...also, wanted });
      expect(found!.passed).toBe(earliestStart.date > wanted);
    }),
    { numRuns: 2_000 },
  );
});
test('whoever resigns on the last day for a wanted start may start then, and a day later it is too late', () => {
  fc.assert(
    fc.property(way, some, ({ kind, also }, wanted) => {
      const { resignBy } = ask(kind, '2024-01-01', { ...also, wanted }).wanted!;
      expect(ask(kind, resignBy.date, also).earliestStart.date <= wanted).toBe(true);
      expect(ask(kind, dayOf(dayNumber(resignBy.date) + 1), also).earliestStart.date > wanted).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
test('the same question has the same answer, whatever was asked in between', () => {
  const once = resignationKinds.map((kind) => ask(kind, '2028-02-29'));
  every.slice(0, 50).forEach((on) => ask('head', on));
  expect(resignationKinds.map((kind) => ask(kind, '2028-02-29'))).toEqual(once);
});
