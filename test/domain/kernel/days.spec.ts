import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plus } from '#libs/kernel/calendar.js';
import { dayAfter, dayBefore, dayNumber, dayOf, weekdayOf, type LocalDate } from '#libs/kernel/index.js';

const date = (text: string) => text as LocalDate;
const anyDay = fc.integer({ min: -300_000, max: 300_000 });

test.each([
  ['2027-01-11', 0],
  ['2027-01-15', 4],
  ['2027-01-17', 6],
  ['2000-12-31', 6],
  ['1999-12-31', 4],
])('%s is weekday %i, counted from Monday', (text, weekday) => {
  expect(weekdayOf(dayNumber(date(text)))).toBe(weekday);
});

test.each([
  ['2028-02-28', '2028-02-29'],
  ['2028-02-29', '2028-03-01'],
  ['2027-02-28', '2027-03-01'],
  ['2100-02-28', '2100-03-01'],
  ['2027-12-31', '2028-01-01'],
  // The clocks change in the night before each of these.
  ['2027-03-27', '2027-03-28'],
  ['2027-03-28', '2027-03-29'],
  ['2027-10-30', '2027-10-31'],
  ['2027-10-31', '2027-11-01'],
])('the day after %s is %s, and the other way round', (before, after) => {
  expect(dayAfter(date(before))).toBe(after);
  expect(dayBefore(date(after))).toBe(before);
});

test('counted days are those of the calendar', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4_000, max: 4_000 }), (number, more) => {
      const day = dayOf(number);
      expect(dayNumber(day)).toBe(number);
      expect(dayOf(number + more)).toBe(plus(day, `${more < 0 ? '-' : ''}P${Math.abs(more)}D`));
      expect(weekdayOf(number + 7)).toBe(weekdayOf(number));
    }),
  );
});

test('there is no date outside the years that are written in four digits', () => {
  expect(() => dayOf(dayNumber(date('9999-12-31')) + 1)).toThrow(RangeError);
  expect(() => dayOf(-1_000_000)).toThrow(RangeError);
});
