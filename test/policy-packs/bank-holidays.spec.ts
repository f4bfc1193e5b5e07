import { expect, test } from '@jest/globals';
import { plusWorkingDays } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { loadPacks } from '#libs/policy-packs/index.js';

const { bankHolidays } = loadPacks().current('demo-trust').rules.calendar;
const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));
const moved = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);
const text = (date: Date) => date.toISOString().slice(0, 10);

/** Easter Sunday by the Gregorian reckoning (Meeus, Astronomical Algorithms, chapter 8). */
const easter = (year: number): Date => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return utc(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
};
const firstMonday = (year: number, month: number) =>
  moved(utc(year, month, 1), (8 - utc(year, month, 1).getUTCDay()) % 7);
const lastMonday = (year: number, month: number) =>
  moved(utc(year, month, 31), -((utc(year, month, 31).getUTCDay() + 6) % 7));
/** Days at a weekend are kept on the next weekday that is not taken. */
const substituted = (dates: readonly Date[]): readonly Date[] =>
  dates.reduce<readonly Date[]>((taken, date) => {
    let day = date;
    while (day.getUTCDay() % 6 === 0 || taken.some((other) => other.getTime() === day.getTime())) day = moved(day, 1);
    return [...taken, day];
  }, []);

test.each([2026, 2027, 2028])('the bank holidays of %i are those that the Act and custom give England', (year) => {
  const expected = [
    ...substituted([utc(year, 1, 1)]),
    moved(easter(year), -2),
    moved(easter(year), 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...substituted([utc(year, 12, 25), utc(year, 12, 26)]),
  ].map(text);
  expect(bankHolidays.filter((day) => day.startsWith(`${year}-`))).toEqual(expected);
});

test('an offer made on 23 December has until 4 January for its five working days, and not until the 30th', () => {
  const [made, days] = ['2026-12-23' as LocalDate, 5];
  expect(plusWorkingDays(made, days, bankHolidays)).toBe('2027-01-04');
  expect(plusWorkingDays(made, days, [])).toBe('2026-12-30');
});
