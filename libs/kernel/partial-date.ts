import { dayBefore, dayOf, dayNumber } from './days.js';
import type { LocalDate } from './ids.js';
import { monthNamed } from './month-names.js';

const precisions = ['day', 'month', 'year'] as const;
/** A date as a document prints it, to the day, the month or the year, and no preciser: `2022-07-14`, `2022-07`, `2022`. */
export type PartialDate = Readonly<{ precision: (typeof precisions)[number]; value: string }>;

const two = (number: number): string => String(number).padStart(2, '0');
/** `19` is 2019 and `98` is 1998: no policy of a trust is older than the 1980s, and none is dated half a century ahead. */
const fullYear = (printed: string): number =>
  printed.length === 4 ? Number(printed) : Number(printed) + (Number(printed) < 80 ? 2000 : 1900);

const isDay = (value: string): value is LocalDate => !Number.isNaN(Date.parse(value)) && dayOf(dayNumber(value as LocalDate)) === value; // prettier-ignore
const day = (year: number, month: number, dayOfMonth: number): PartialDate | undefined => {
  const value = `${year}-${two(month)}-${two(dayOfMonth)}`;
  return isDay(value) ? { precision: 'day', value } : undefined;
};
const month = (year: number, number: number): PartialDate | undefined =>
  number >= 1 && number <= 12 ? { precision: 'month', value: `${year}-${two(number)}` } : undefined;

type Read = (...parts: readonly string[]) => PartialDate | undefined;
const named = (word: string, make: (number: number) => PartialDate | undefined): PartialDate | undefined => {
  const found = monthNamed(word);
  return found && make(found.number);
};
const ways: readonly (readonly [RegExp, Read])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, (y, m, d) => day(Number(y), Number(m), Number(d))],
  [/^(\d{4})-(\d\d)$/, (y, m) => month(Number(y), Number(m))],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/, (d, m, y) => day(fullYear(y!), Number(m), Number(d))],
  [/^(\d{1,2})\/(\d{4})$/, (m, y) => month(Number(y), Number(m))],
  [/^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)\.?,? (\d{4}|\d\d)$/i, (d, m, y) => named(m!, (n) => day(fullYear(y!), n, Number(d)))], // prettier-ignore
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i, (m, d, y) => named(m!, (n) => day(Number(y), n, Number(d)))],
  [/^([a-z]+)\.?,? [’']?(\d{4}|\d\d)$/i, (m, y) => named(m!, (n) => month(fullYear(y!), n))],
  [/^((?:19|20)\d\d)$/, (y) => ({ precision: 'year', value: y! })],
];
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i;

/**
 * Reads a date as British documents print it: `26/9/19`, `1st July 2024`, `Jul 2022`, `2022-07`, `2009`; undefined for what
 * is none. A month before two digits is a month and a year, never a day without a year: `September 19` is 2019-09
 * (document 003, lines 8 to 12). A month's name may be one letter off.
 */
export const parsePartialDate = (printed: string): PartialDate | undefined => {
  const text = printed.trim().replace(/\s+/g, ' ').replace(weekday, '');
  for (const [pattern, read] of ways) {
    const found = pattern.exec(text);
    if (found) return read(...found.slice(1));
  }
  return undefined;
};

const counted = ({ value }: PartialDate): number =>
  Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7) || 12) - 1;
const fromCount = (months: number): string => `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;

/** The last day that a date may mean; for a month its last day, leap years as they come (the default of question Q14). */
export const lastDay = (date: PartialDate): LocalDate =>
  date.precision === 'day' ? (date.value as LocalDate) : dayBefore(`${fromCount(counted(date) + 1)}-01` as LocalDate);

/** The order of two dates by their last days; where those are one day, the preciser comes first. Negative, 0 or positive. */
export const comparePartialDates = (a: PartialDate, b: PartialDate): number =>
  dayNumber(lastDay(a)) - dayNumber(lastDay(b)) || precisions.indexOf(a.precision) - precisions.indexOf(b.precision);

/** The date that lies whole months later, as precise as it was; a day that the month has not is the month's last. Of a year, the months count in years, rounded down. */
export const monthsAfter = (date: PartialDate, months: number): PartialDate => {
  if (date.precision === 'year')
    return { precision: 'year', value: String(Number(date.value) + Math.floor(months / 12)) };
  const value = fromCount(counted(date) + months);
  if (date.precision === 'month') return { precision: 'month', value };
  const last = lastDay({ precision: 'month', value });
  const same = `${value}-${date.value.slice(8)}`;
  return { precision: 'day', value: same < last ? same : last };
};

/** The months from one date to another by their months alone; undefined where either is no preciser than a year. */
export const monthsBetween = (from: PartialDate, to: PartialDate): number | undefined =>
  from.precision === 'year' || to.precision === 'year' ? undefined : counted(to) - counted(from);
