import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { common, holds, joined, spanOf, type Days, type Span } from '#libs/directory/span.js';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { instant, type Instant, type LocalDate } from '#libs/kernel/index.js';
import { at, days } from './rows.js';

const hour = 3_600_000;

/** Days round about the nights on which the clocks change: 29 March and 25 October 2026, 28 March and 31 October 2027. */
const changeover = fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31');
const dayNear = fc
  .tuple(changeover, fc.integer({ min: -3, max: 3 }))
  .map(([date, shift]) => plus(date as LocalDate, `${shift < 0 ? '-' : ''}P${Math.abs(shift)}D`));
const instantNear = fc
  .tuple(changeover, fc.integer({ min: -96 * hour, max: 96 * hour }))
  .map(([date, shift]) => instant(Date.parse(`${date}T00:00:00Z`) + shift));
const daysNear = fc
  .tuple(dayNear, fc.option(fc.integer({ min: 0, max: 5 })))
  .map(([from, length]): Days => ({ from, to: length === null ? null : plus(from, `P${length}D`) }));

describe('Days as instants', () => {
  test('an instant is inside exactly when its day in London is, whatever the clocks do', () => {
    fc.assert(
      fc.property(daysNear, instantNear, (range, moment) => {
        const day = localDate(moment);
        const inside = range.from <= day && (range.to === null || day <= range.to);
        expect(holds(spanOf(range), moment)).toBe(inside);
      }),
      { numRuns: 500 },
    );
  });

  test('a range and the range from the next day on leave no instant between them, and share none', () => {
    fc.assert(
      fc.property(dayNear, fc.integer({ min: 0, max: 5 }), (from, length) => {
        const to = plus(from, `P${length}D`);
        const [first, second] = [spanOf({ from, to }), spanOf({ from: plus(to, 'P1D'), to: null })];
        expect(first.until).toBe(second.from);
        expect(common(first, second)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['the day the clocks go forward has 23 hours', '2026-03-29', '2026-03-29T00:00Z', '2026-03-29T23:00Z'],
    ['the day they go back has 25', '2026-10-25', '2026-10-24T23:00Z', '2026-10-26T00:00Z'],
    ['a day in winter begins at midnight UTC', '2026-12-01', '2026-12-01T00:00Z', '2026-12-02T00:00Z'],
    ['a day in summer begins an hour earlier', '2026-07-01', '2026-06-30T23:00Z', '2026-07-01T23:00Z'],
    ['29 February is a day', '2028-02-29', '2028-02-29T00:00Z', '2028-03-01T00:00Z'],
  ])('%s', (_, day, from, until) => {
    expect(spanOf(days(day, day))).toEqual({ from: at(from), until: at(until) });
  });

  test('without an end it holds for ever', () => {
    expect(holds(spanOf(days('2026-09-01')), at('9999-12-31T23:59:59.999Z'))).toBe(true);
    expect(holds(spanOf(days('2026-09-01')), at('2026-08-31T22:59:59.999Z'))).toBe(false);
  });
});

const anySpan = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }))
  .map(([from, length]): Span => ({ from: instant(from * hour), until: instant((from + length) * hour) }));
const moments = Array.from({ length: 60 }, (_, i) => instant(i * (hour / 2)));
const inside = (spans: readonly Span[]) => moments.filter((moment: Instant) => spans.some((one) => holds(one, moment)));

describe('Spans', () => {
  test('what two have in common is what lies in both', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const both = common(a, b);
        expect(both ? inside([both]) : []).toEqual(inside([a]).filter((moment) => holds(b, moment)));
      }),
    );
  });

  test('joined, they cover the same time, apart from each other and in order', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 6 }), (spans) => {
        const result = joined(spans);
        expect(inside(result)).toEqual(inside(spans));
        for (const [i, one] of result.entries()) if (i > 0) expect(result[i - 1]!.until < one.from).toBe(true);
      }),
    );
  });
});
