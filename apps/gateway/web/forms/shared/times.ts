import { atLocalTime, localDate, plus, plusWorkingDays } from '#libs/kernel/calendar.js';
import type { Instant, LocalDate } from '#libs/kernel/index.js';
import type { FormContext } from '../types.js';

/** A working day so many working days ahead, at a time of day. */
export const workingDayAt = ({ at, rules }: FormContext, days: number, time: string): Instant =>
  atLocalTime(plusWorkingDays(localDate(at), days, rules.calendar.bankHolidays), time);

/** The next working day from a date on, that day included. */
const onWorkingDay = (day: LocalDate, { rules }: FormContext): LocalDate =>
  plusWorkingDays(plus(day, '-P1D'), 1, rules.calendar.bankHolidays);

/** When an advert closes unless somebody wants it otherwise: noon of a working day, two weeks from its opening or as late as the rules ask. */
export const usualClosing = (opens: Instant, context: FormContext): Instant => {
  const days = Math.max(14, context.rules.internalPost.advert.minimumDays);
  return atLocalTime(onWorkingDay(plus(localDate(opens), `P${days}D`), context), '12:00');
};
/** The first day on which an advert that opens then may close. */
export const firstClosingDay = (opens: Instant, { rules }: FormContext): LocalDate =>
  plus(localDate(opens), `P${rules.internalPost.advert.minimumDays}D`);
/** Noon of a working day a week later than an instant. */
export const aWeekLater = (from: Instant, context: FormContext): Instant =>
  atLocalTime(onWorkingDay(plus(localDate(from), 'P7D'), context), '12:00');
export const tomorrow = ({ at }: FormContext): LocalDate => plus(localDate(at), 'P1D');
