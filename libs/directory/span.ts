import { atLocalTime, plus } from '../kernel/calendar.js';
import type { Instant, LocalDate } from '../kernel/index.js';

/** Days in Europe/London, both included; without `to` it is open-ended. */
export type Days = Readonly<{ from: LocalDate; to: LocalDate | null }>;
/** From an instant on and before another one. */
export type Span = Readonly<{ from: Instant; until: Instant }>;

/** Sorts after every instant. */
export const forEver = '~' as Instant;

// Few days, asked for again with each load of the directory.
const midnights = new Map<LocalDate, Instant>();
const midnight = (date: LocalDate): Instant => {
  const at = midnights.get(date) ?? atLocalTime(date, '00:00');
  midnights.set(date, at);
  return at;
};

/** Days as a span: from the first midnight to the midnight after the last day. */
export const spanOf = ({ from, to }: Days): Span => ({
  from: midnight(from),
  until: to === null ? forEver : midnight(plus(to, 'P1D')),
});

export const holds = (span: Span, at: Instant): boolean => span.from <= at && at < span.until;

/** What two spans have in common; undefined when they do not meet. */
export const common = (a: Span, b: Span): Span | undefined => {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until < b.until ? a.until : b.until;
  return from < until ? { from, until } : undefined;
};

/** The same time as spans that neither touch nor overlap, earliest first. */
export const joined = (spans: readonly Span[]): readonly Span[] =>
  [...spans]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<Span[]>((done, span) => {
      const last = done.at(-1);
      if (!last || last.until < span.from) return [...done, span];
      const until = last.until > span.until ? last.until : span.until;
      return [...done.slice(0, -1), { from: last.from, until }];
    }, []);
