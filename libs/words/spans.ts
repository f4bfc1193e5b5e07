import { localDate } from '../kernel/calendar.js';
import type { Instant, LocalDate } from '../kernel/index.js';
import { clockText, dayText, nearDayText, timeText } from './dates.js';
import { counted, listed } from './numbers.js';

const dayMs = 86_400_000;
/** Whole days from one day of the trust to another; negative backwards. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** When something is due, as seen now: `due today at 15:00 (GMT)`, `3 days late`, `due in 5 days, on Friday 2 October`. */
export const dueText = (due: Instant | null | undefined, now: Instant): string => {
  if (!due) return 'no date set';
  const days = daysBetween(localDate(now), localDate(due));
  if (due < now) return days === 0 ? 'due today, late' : `${counted(-days, 'day')} late`;
  if (days === 0) return `due today at ${clockText(due)}`;
  if (days === 1) return 'due tomorrow';
  const on = localDate(due);
  return days <= 14 ? `due in ${counted(days, 'day')}, on ${nearDayText(on)}` : `due ${dayText(on)}`;
};
/** How long until something closes, beside its date: `closes today`, `closes tomorrow`, `closes in 9 days`. */
export const closingText = (closes: Instant, now: Instant): string => {
  const days = daysBetween(localDate(now), localDate(closes));
  if (closes < now) return 'closed';
  if (days === 0) return 'closes today';
  return days === 1 ? 'closes tomorrow' : `closes in ${counted(days, 'day')}`;
};
export const isLate = (due: Instant | null | undefined, now: Instant): boolean => due != null && due < now;

/** How long ago something was: `today at 09:00 (GMT)`, `yesterday`, `3 days ago`, and after two weeks its date. */
export const sinceText = (at: Instant, now: Instant): string => {
  const days = daysBetween(localDate(at), localDate(now));
  if (days < 0) return `on ${timeText(at)}`;
  if (days === 0) return `today at ${clockText(at)}`;
  if (days === 1) return 'yesterday';
  return days <= 14 ? `${counted(days, 'day')} ago` : `on ${dayText(localDate(at))}`;
};

/** How long something has lasted: `less than a day`, `1 day`, `3 days`. */
export const daysText = (days: number): string => (days < 1 ? 'less than a day' : counted(Math.floor(days), 'day'));

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
const clockUnits = { H: 'hour', M: 'minute', S: 'second' } as const;
const parts = (text: string, of: Readonly<Record<string, string>>) =>
  [...text.matchAll(/(\d+)([A-Z])/g)].map(([, count, unit]) => counted(Number(count), of[unit!]!));
/** An ISO 8601 duration of the rules in plain words: `P14D` is `14 days`, `PT2H` `2 hours`. */
export const durationText = (duration: string): string => {
  const [dates = '', times = ''] = duration.replace(/^[+-]?P/, '').split('T');
  return listed([...parts(dates, units), ...parts(times, clockUnits)]) || 'no time';
};
