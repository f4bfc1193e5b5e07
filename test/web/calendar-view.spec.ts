import { expect, test } from '@jest/globals';
import { loadCalendars } from '#libs/calendars/index.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { calendarView } from '../../apps/gateway/web/calendars/calendar-view.js';

const essex = loadCalendars().get('essex', 1);
const yearsOn = (day: string) => calendarView(essex, day as LocalDate).years.map(({ year }) => year);

test('the page of a calendar begins with the year that holds today, and leaves out those that have ended', () => {
  expect(yearsOn('2027-08-31')).toEqual(['2026/27', '2027/28', '2028/29', '2029/30']);
  expect(yearsOn('2027-09-01')[0]).toBe('2027/28');
  expect(yearsOn('2024-01-01')[0]).toBe('2025/26');
});
test('when every year has ended, it says so', () => {
  const ended = (day: string) => calendarView(essex, day as LocalDate).ended;
  expect([ended('2030-08-31'), ended('2030-09-01'), ended('2024-01-01')]).toEqual([false, true, false]);
});
test('each year has its own bank holidays', () => {
  const [, year] = calendarView(essex, '2025-10-01' as LocalDate).years;
  expect(year!.bankHolidays).toHaveLength(8);
  expect(year!.bankHolidays[0]).toBe('Friday 25 December 2026');
});
