import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plus, plusWorkingDays } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';

const day = (text: string) => text as LocalDate;
const none: readonly LocalDate[] = [];

test.each([
  ['a Monday and one', '2027-01-11', 1, none, '2027-01-12'],
  ['a Friday and one', '2027-01-15', 1, none, '2027-01-18'],
  ['a Saturday and one', '2027-01-16', 1, none, '2027-01-18'],
  ['a Sunday and one', '2027-01-17', 1, none, '2027-01-18'],
  ['five are a week', '2027-01-13', 5, none, '2027-01-20'],
  ['a holiday does not count', '2027-03-25', 1, [day('2027-03-26'), day('2027-03-29')], '2027-03-30'],
  ['a holiday at a weekend takes nothing', '2027-12-24', 1, [day('2027-12-25')], '2027-12-27'],
  ['none is the day itself', '2027-01-13', 0, none, '2027-01-13'],
  ['none is the day itself, at a weekend too', '2027-01-16', 0, none, '2027-01-16'],
  ['over the end of a year', '2027-12-31', 1, none, '2028-01-03'],
  ['over a leap day that is a Tuesday', '2028-02-28', 2, none, '2028-03-01'],
])('%s', (_, from, n, holidays, to) => {
  expect(plusWorkingDays(day(from), n, holidays)).toBe(to);
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%p is no count of days', (n) => {
  expect(() => plusWorkingDays(day('2027-01-11'), n, none)).toThrow(/whole numbers from 0/);
});

const start = fc.nat(800).map((n) => plus(day('2026-06-01'), `P${n}D`));
const holidays = fc.array(
  fc.nat(900).map((n) => plus(day('2026-06-01'), `P${n}D`)),
  { maxLength: 60 },
);
const count = fc.nat(30);

/** The rule said slowly: which days between two dates, the last included, are worked. */
const worked = (from: LocalDate, to: LocalDate, off: readonly LocalDate[]): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  for (let one = plus(from, 'P1D'); one <= to; one = plus(one, 'P1D')) {
    const weekday = new Date(`${one}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !off.includes(one)) days.push(one);
  }
  return days;
};

test('the n-th working day has n working days up to it, and is the last of them', () => {
  fc.assert(
    fc.property(start, count, holidays, (from, n, off) => {
      const to = plusWorkingDays(from, n, off);
      const days = worked(from, to, off);
      expect(days).toHaveLength(n);
      expect(days.at(-1) ?? from).toBe(to);
    }),
  );
});

test('some days and then some more are all of them at once', () => {
  fc.assert(
    fc.property(start, count, count, holidays, (from, a, b, off) => {
      expect(plusWorkingDays(plusWorkingDays(from, a, off), b, off)).toBe(plusWorkingDays(from, a + b, off));
    }),
  );
});

test('another holiday never brings a day forward', () => {
  fc.assert(
    fc.property(start, count, holidays, start, (from, n, off, another) => {
      expect(plusWorkingDays(from, n, [...off, another]) >= plusWorkingDays(from, n, off)).toBe(true);
    }),
  );
});
