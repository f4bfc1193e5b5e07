import { zone } from '../kernel/calendar.js';
import type { Instant } from '../kernel/index.js';

const british = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
});

/** An instant as people of the trust say it, by their own clocks: `Tuesday 12 January 2027 at 9:00am`. */
export const inWords = (at: Instant): string => {
  const parts = Object.fromEntries(british.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value]));
  const { weekday, day, month, year, hour, minute, dayPeriod } = parts as Record<string, string>;
  return `${weekday} ${day} ${month} ${year} at ${hour}:${minute}${dayPeriod?.toLowerCase()}`;
};
