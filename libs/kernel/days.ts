import type { LocalDate } from './ids.js';

const length = 86_400_000;
/** A Monday. */
const begin = '2001-01-01';
const offset = Date.parse(begin) / length;

/** Days counted, so that they can be added and compared quickly; they have no hours, so no clock that goes forward changes them. */
export const dayNumber = (date: LocalDate): number => Date.parse(date) / length - offset;
/** The date of a counted day. Throws RangeError outside the years 0 to 9999. */
export const dayOf = (number: number): LocalDate => {
  const text = new Date((number + offset) * length).toISOString();
  if (text.length !== 24) throw new RangeError(`Day ${number} lies outside the years 0 to 9999.`);
  return text.slice(0, 10) as LocalDate;
};
/** The weekday of a counted day: 0 is Monday, 6 Sunday. */
export const weekdayOf = (number: number): number => ((number % 7) + 7) % 7;

export const dayBefore = (date: LocalDate): LocalDate => dayOf(dayNumber(date) - 1);
export const dayAfter = (date: LocalDate): LocalDate => dayOf(dayNumber(date) + 1);
