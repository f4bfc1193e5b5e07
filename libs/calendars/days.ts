import { plusWorkingDays as workingDaysOn } from '../kernel/calendar.js';
import { dayAfter, dayBefore, type LocalDate } from '../kernel/index.js';
import { covered, covers, dated, known } from './covers.js';
import { atWeekend } from './date-kinds.js';
import { termOf, yearOf } from './terms.js';
import type { Calendar, DatedBy } from './types.js';

/** What a day is at a school: pupils come, staff alone come, or nobody has to, and why. */
export type KindOfDay = 'school' | 'inset' | 'half-term' | 'holiday' | 'bank-holiday' | 'weekend';

/** What a day is. Throws RangeError for a day that the calendar does not know. */
export const kindOfDay = (calendar: Calendar, day: LocalDate): KindOfDay => {
  if (atWeekend(known(calendar, day))) return 'weekend';
  if (calendar.bankHolidays.includes(day)) return 'bank-holiday';
  const term = termOf(calendar, day);
  if (!term) return 'holiday';
  if (term.halfTerm.from <= day && day <= term.halfTerm.to) return 'half-term';
  return yearOf(calendar, day)?.insetDays.includes(day) ? 'inset' : 'school';
};

/** Monday to Friday and no bank holiday, in term or not. Throws RangeError for a day that the calendar does not know. */
export const isWorkingDay = (calendar: Calendar, day: LocalDate): boolean =>
  !['weekend', 'bank-holiday'].includes(kindOfDay(calendar, day));
/** A day on which pupils come. Throws RangeError for a day that the calendar does not know. */
export const isSchoolDay = (calendar: Calendar, day: LocalDate): boolean => kindOfDay(calendar, day) === 'school';
/** A day of term on which staff come, with pupils or without. Throws RangeError for a day that the calendar does not know. */
export const isTermDay = (calendar: Calendar, day: LocalDate): boolean =>
  ['school', 'inset'].includes(kindOfDay(calendar, day));

/** The n-th working day after a day; with 0 the day itself. Throws RangeError on no whole number, and where the calendar ends. */
export const plusWorkingDays = (calendar: Calendar, day: LocalDate, n: number): DatedBy =>
  dated(calendar, known(calendar, workingDaysOn(known(calendar, day), n, calendar.bankHolidays)));

/** The n-th day after a day on which pupils come; with 0 the day itself. Throws RangeError on no whole number, and where the calendar ends. */
export const plusSchoolDays = (calendar: Calendar, day: LocalDate, n: number): DatedBy => {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Count school days in whole numbers from 0; this is ${n}.`);
  let found = known(calendar, day);
  for (let left = n; left > 0;) {
    found = dayAfter(found);
    if (isSchoolDay(calendar, found)) left -= 1;
  }
  return dated(calendar, found);
};

/** The first day of term on or after a day; undefined where the calendar has none any more, or does not know the day. */
export const termDayFrom = (calendar: Calendar, day: LocalDate): DatedBy | undefined => {
  for (let at = day; covers(calendar, at); at = dayAfter(at)) if (isTermDay(calendar, at)) return dated(calendar, at);
  return undefined;
};
/** The last working day on or before a day; undefined where the calendar does not know one. */
export const workingDayUpTo = (calendar: Calendar, day: LocalDate): DatedBy | undefined => {
  const { from } = covered(calendar);
  for (let at = day; at >= from && covers(calendar, at); at = dayBefore(at))
    if (isWorkingDay(calendar, at)) return dated(calendar, at);
  return undefined;
};
