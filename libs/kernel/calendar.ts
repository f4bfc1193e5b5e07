import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from './ids.js';
import { instant } from './instant.js';
import { remember } from './remember.js';

/** The trust's own zone: every deadline is a local date in it. */
export const zone = 'Europe/London';
/** The hour at which a deadline on a day falls due, before school starts. */
const morning = '09:00';

export const localDate = (at: Instant): LocalDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as LocalDate;

/** A local date and time of day as an instant, whatever the clocks did that night. */
export const atLocalTime = (date: LocalDate, time: string = morning): Instant =>
  instant(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds);

/** Adds an ISO 8601 duration (`P5D`, `-P3D`) to a local date. */
export const plus = (date: LocalDate, duration: string): LocalDate =>
  Temporal.PlainDate.from(date).add(Temporal.Duration.from(duration)).toString() as LocalDate;

/**
 * The n-th working day after a date: Monday to Friday, and none of the holidays; with 0 the date itself.
 * Throws RangeError on a count that is negative or no whole number.
 */
export const plusWorkingDays = (date: LocalDate, n: number, holidays: readonly LocalDate[]): LocalDate => {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Count working days in whole numbers from 0; this is ${n}.`);
  let day = Temporal.PlainDate.from(date);
  for (let left = n; left > 0;) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5 && !holidays.includes(day.toString() as LocalDate)) left -= 1;
  }
  return day.toString() as LocalDate;
};

// Ladders ask for the same few mornings again and again, and the calendar takes its time.
const morningOf = remember((key) => {
  const [date, duration] = key.split(' ') as [LocalDate, string];
  return atLocalTime(plus(date, duration));
}, 1_000);

/** The morning of the day that lies a duration from an instant. */
export const morningAfter = (at: Instant, duration: string): Instant => morningOf(`${localDate(at)} ${duration}`);

/** The instant that lies a duration (`P14D`, `PT2H`) from another, by the clocks of the trust. Throws RangeError on what is no duration. */
export const instantAfter = (at: Instant, duration: string): Instant =>
  instant(Temporal.Instant.from(at).toZonedDateTimeISO(zone).add(Temporal.Duration.from(duration)).epochMilliseconds);

const asIts = (at: Temporal.ZonedDateTime) => instant(at.epochMilliseconds);
/**
 * The instants at which the trust's clocks show a time of a day, in order: none in the hour that is left out when they
 * go forward, two in the hour that comes again when they go back. Throws RangeError on what is no date or no time.
 */
export const timesAt = (date: LocalDate, time: string): readonly Instant[] => {
  const shown = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    shown.toZonedDateTime(zone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  if (!first.toPlainDateTime().equals(shown)) return [];
  return first.equals(second) ? [asIts(first)] : [asIts(first), asIts(second)];
};
/** What the trust's clocks show at an instant: `09:30`, with seconds only where there are any. */
export const localTime = (at: Instant): string => {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime();
  return time.second || time.millisecond ? time.toString() : time.toString({ smallestUnit: 'minute' });
};

/** An instant on the clocks of the trust, for what writes calendars. */
export const onTheClock = (at: Instant): Temporal.ZonedDateTime => Temporal.Instant.from(at).toZonedDateTimeISO(zone);
