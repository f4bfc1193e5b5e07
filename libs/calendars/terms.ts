import type { LocalDate } from '../kernel/index.js';
import { dated } from './covers.js';
import type { AcademicYear, Calendar, DatedBy, Term } from './types.js';

/** The academic year whose terms hold a day; undefined in the holidays between years. */
export const yearOf = ({ years }: Calendar, day: LocalDate): AcademicYear | undefined =>
  years.find(({ terms }) => terms[0]!.from <= day && day <= terms.at(-1)!.to);
/** The term in which a day lies, its half-term included; undefined in the holidays, and where the calendar knows none. */
export const termOf = (calendar: Calendar, day: LocalDate): Term | undefined =>
  yearOf(calendar, day)?.terms.find(({ from, to }) => from <= day && day <= to);
/** The first day of the first term that begins on or after a day; undefined where the calendar knows none. */
export const nextTermStart = (calendar: Calendar, day: LocalDate): DatedBy | undefined => {
  const next = calendar.years.flatMap(({ terms }) => terms).find(({ from }) => from >= day);
  return next && dated(calendar, next.from);
};
