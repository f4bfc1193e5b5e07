import { localDate, zone } from '../kernel/calendar.js';
import type { Instant, LocalDate } from '../kernel/index.js';
import type { MonthDay } from '../policy-packs/rules.js';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
const day = format({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const weekday = format({ timeZone: 'UTC', weekday: 'long' });
const dayMonth = format({ timeZone: 'UTC', day: 'numeric', month: 'long' });
const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' });

const noon = (date: LocalDate | string): Date => new Date(`${date}T12:00:00Z`);
const timeOf = (at: Instant) =>
  Object.fromEntries(clock.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value])) as Readonly<
    Record<'hour' | 'minute' | 'timeZoneName', string>
  >;

/** A day of the trust: `27 September 2026`. Throws RangeError on what is no date. */
export const dayText = (date: LocalDate): string => day.format(noon(date));
/** A day with its weekday: `Sunday 27 September 2026`. */
export const weekdayText = (date: LocalDate): string => `${weekday.format(noon(date))} ${dayText(date)}`;
/** A day without its year, for what is close: `Friday 2 October`. */
export const nearDayText = (date: LocalDate): string => `${weekday.format(noon(date))} ${dayMonth.format(noon(date))}`;
/** A day of any year: `31 October`; the last of February differs. */
export const monthDayText = (day: MonthDay): string =>
  day === '02-29' ? 'the end of February' : dayMonth.format(noon(`2001-${day}`));
/** The day of an instant by the trust's own clocks. */
export const dayOf = (at: Instant): string => dayText(localDate(at));
/** The time of day by the trust's own clocks, with their zone: `10:00 (BST)`. */
export const clockText = (at: Instant): string => {
  const { hour, minute, timeZoneName } = timeOf(at);
  return `${hour}:${minute} (${timeZoneName})`;
};
/** An instant by the trust's own clocks: `27 September 2026, 10:00 (BST)`. */
export const timeText = (at: Instant): string => `${dayOf(at)}, ${clockText(at)}`;
/** An instant with its weekday, for letters: `Tuesday 12 January 2027, 09:00 (GMT)`. */
export const letterTime = (at: Instant): string => `${weekdayText(localDate(at))}, ${clockText(at)}`;
