import { expect, test } from '@jest/globals';
import type { LocalDate } from '#libs/kernel/index.js';
import { dayIn, nextAfter, nextOnOrAfter, type MonthDay } from '#libs/kernel/month-day.js';

const [august, leap] = ['08-31', '02-29'] as [MonthDay, MonthDay];
const on = (text: string) => text as LocalDate;

test('a day of any year comes once in each year', () => {
  expect([dayIn(2027, august), dayIn(2028, august)]).toEqual(['2027-08-31', '2028-08-31']);
});

test('29 February is the last of February, whichever that is', () => {
  expect([2027, 2028, 2100, 2400].map((year) => dayIn(year, leap))).toEqual([
    '2027-02-28',
    '2028-02-29',
    '2100-02-28',
    '2400-02-29',
  ]);
});

test.each([
  ['2027-08-30', '2027-08-31', '2027-08-31'],
  ['2027-08-31', '2027-08-31', '2028-08-31'],
  ['2027-09-01', '2028-08-31', '2028-08-31'],
])('from %s on it comes on %s, and after that day on %s', (from, onOrAfter, after) => {
  expect(nextOnOrAfter(on(from), august)).toBe(onOrAfter);
  expect(nextAfter(on(from), august)).toBe(after);
});
