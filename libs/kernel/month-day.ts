import { dayAfter } from './days.js';
import type { LocalDate } from './ids.js';

/** A day of any year, `10-31`; `02-29` is the last of February, whichever that is. */
export type MonthDay = string & { readonly __monthDay: true };

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

/** The day as it comes in a year. */
export const dayIn = (year: number, day: MonthDay): LocalDate =>
  `${year}-${day === '02-29' && !isLeap(year) ? '02-28' : day}` as LocalDate;

/** The first time that a day of the year comes on a date or after it. */
export const nextOnOrAfter = (date: LocalDate, day: MonthDay): LocalDate => {
  const thisYear = dayIn(yearOf(date), day);
  return thisYear >= date ? thisYear : dayIn(yearOf(date) + 1, day);
};
/** The first time that a day of the year comes after a date. */
export const nextAfter = (date: LocalDate, day: MonthDay): LocalDate => nextOnOrAfter(dayAfter(date), day);
