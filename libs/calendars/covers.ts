import type { LocalDate } from '../kernel/index.js';
import type { Calendar, CalendarVersion, DatedBy, Days } from './types.js';

/** The days that a calendar knows: from 1 September of its first year, or the term that begins before, to 31 August of its last. */
export const covered = ({ years }: Pick<Calendar, 'years'>): Days => {
  const [first, last] = [years[0]!, years.at(-1)!];
  const begins = `${first.year.slice(0, 4)}-09-01` as LocalDate;
  const start = first.terms[0]!.from;
  return {
    from: start < begins ? start : begins,
    to: `${Number(last.year.slice(0, 4)) + 1}-08-31` as LocalDate,
  };
};
export const covers = (calendar: Pick<Calendar, 'years'>, day: LocalDate): boolean => {
  const { from, to } = covered(calendar);
  return from <= day && day <= to;
};

/** The day itself. Throws RangeError, with what to do, for a day that the calendar does not know. */
export const known = (calendar: Calendar, day: LocalDate): LocalDate => {
  if (covers(calendar, day)) return day;
  const { from, to } = covered(calendar);
  const { id, version } = calendar;
  throw new RangeError(`Calendar ${id} v${version} knows ${from} to ${to}, not ${day}. Add a version with that year.`);
};

export const versionOf = ({ id, version }: CalendarVersion): CalendarVersion => ({ id, version });
/** A date with the version of the calendar by which it was found. */
export const dated = (calendar: CalendarVersion, date: LocalDate): DatedBy => ({ date, calendar: versionOf(calendar) });
