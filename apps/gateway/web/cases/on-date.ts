import { z } from 'zod';
import type { StoredEvent } from '#libs/event-store/index.js';
import { atLocalTime, localDate, plus } from '#libs/kernel/calendar.js';
import { instant, type Instant, type LocalDate } from '#libs/kernel/index.js';
import { dayText, timeText } from '#libs/words/index.js';
import { until } from '../../queries/until.js';

/** The moment for which a case is asked: `end` of a day, or a version of its stream. */
export type Asked = Readonly<{ on: LocalDate }> | Readonly<{ version: number }>;
/** How a past moment is said, and what an address carries to stay in it. */
type PastMoment = Readonly<{ text: string; query: string; day: LocalDate; at: Instant }>;
export type Moment = Readonly<{ past?: PastMoment; problem?: string }>;

const date = z.iso.date();
const whole = z.coerce.number().int().min(1);

/** What `?on=2026-10-01` or `?version=12` asks for; undefined for the case as it stands, `wrong` for what is neither. */
export const askedFor = ({ on, version }: Readonly<Record<string, unknown>>): Asked | 'wrong' | undefined => {
  if (on !== undefined && on !== '') {
    const parsed = date.safeParse(on);
    return parsed.success ? { on: parsed.data as LocalDate } : 'wrong';
  }
  if (version === undefined) return undefined;
  const parsed = whole.safeParse(version);
  return parsed.success ? { version: parsed.data } : 'wrong';
};

/** The end of a day of the trust: the instant at which the next begins. */
export const endOfDay = (on: LocalDate): Instant => atLocalTime(plus(on, 'P1D'), '00:00');

/** Still on that day: what is due tomorrow is said so. */
const lastOf = (on: LocalDate): Instant => instant(Date.parse(endOfDay(on)) - 1);

/** The version that a case had reached then: 0 before it began. */
export const versionFor = (asked: Asked, events: readonly StoredEvent[]): number => {
  if ('version' in asked) return until(events, asked.version).at(-1)?.version ?? 0;
  const end = endOfDay(asked.on);
  return events.findLast(({ at }) => at < end)?.version ?? 0;
};

/** How the moment is said; a day that has not ended, or has not begun for the case, is a problem that says what to do. */
export const momentOf = (asked: Asked | 'wrong' | undefined, events: readonly StoredEvent[], now: Instant): Moment => {
  const [first, last] = [events[0]!, events.at(-1)!];
  const today = localDate(now);
  const choose = `Choose a day from ${dayText(localDate(first.at))} to ${dayText(today)}.`;
  if (asked === undefined) return {};
  if (asked === 'wrong') return { problem: `That is no day. ${choose}` };
  if ('version' in asked) {
    const event = events.find(({ version }) => version === asked.version);
    if (!event || event === last) return event ? {} : { problem: `Nothing of that number has happened. ${choose}` };
    return {
      past: { text: timeText(event.at), query: `version=${asked.version}`, day: localDate(event.at), at: event.at },
    };
  }
  if (asked.on > today) return { problem: `That day has not come yet. ${choose}` };
  if (versionFor(asked, events) === 0) return { problem: `The case had not begun by then. ${choose}` };
  if (asked.on === today) return {};
  return {
    past: { text: `the end of ${dayText(asked.on)}`, query: `on=${asked.on}`, day: asked.on, at: lastOf(asked.on) },
  };
};
