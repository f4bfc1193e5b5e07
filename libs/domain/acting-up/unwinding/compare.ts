import {
  canonical,
  dayNumber,
  dayOf,
  weekdayOf,
  type Holding,
  type LocalDate,
  type Pattern,
} from '../../../kernel/index.js';
import { coverage, type Coverage } from '../../assignment/coverage.js';

type Period = Readonly<{ from: LocalDate; to: LocalDate }>;
const year = 400;
const held: Readonly<Record<Coverage['state'], number>> = { gap: 0, part: 1, covered: 2, double: 2 };

/** The working days of a post: what lies between two of them is neither held nor missed. */
const workingDays = ({ from, to }: Period, pattern: Pattern): readonly number[] => {
  const first = dayNumber(from);
  const days = Array.from({ length: dayNumber(to) - first + 1 }, (_, i) => first + i);
  return days.filter((day) => (pattern[weekdayOf(day)] ?? 0) > 0);
};
const stateOn = (stretches: readonly Coverage[]) => {
  const counted = stretches.map(({ from, to, state }) => ({ from: dayNumber(from), to: dayNumber(to), state }));
  let at = 0;
  return (day: number): number => {
    while (at < counted.length && counted[at]!.to < day) at += 1;
    const stretch = counted[at];
    return stretch && stretch.from <= day ? held[stretch.state] : 0;
  };
};

/** The first working days that follow on each other on which a post is held less than before. */
const firstWorseIn = (
  before: readonly Holding[],
  after: readonly Holding[],
  pattern: Pattern,
  period: Period,
): Period | undefined => {
  const was = stateOn(coverage(before, period, pattern));
  const is = stateOn(coverage(after, period, pattern));
  const days = workingDays(period, pattern);
  const worse = days.map((day) => is(day) < was(day));
  const start = worse.indexOf(true);
  if (start < 0) return undefined;
  const end = worse.indexOf(false, start);
  return { from: dayOf(days[start]!), to: dayOf(days.at(end < 0 ? -1 : end - 1)!) };
};

const bounds = (holdings: readonly Holding[]): readonly LocalDate[] =>
  holdings.flatMap(({ from, to }) => [from, ...(to ? [to] : [])]);

/** The same over all days in which anything changes, and a while beyond. */
export const firstWorse = (before: readonly Holding[], after: readonly Holding[], pattern: Pattern) => {
  const known = (holdings: readonly Holding[]) => new Set(holdings.map(canonical));
  const [was, is] = [known(before), known(after)];
  const changed = [
    ...before.filter((one) => !is.has(canonical(one))),
    ...after.filter((one) => !was.has(canonical(one))),
  ];
  const days = [...bounds(changed)].sort();
  const [from, last] = [days[0], days.at(-1)];
  if (!from || !last) return undefined;
  return firstWorseIn(before, after, pattern, { from, to: dayOf(dayNumber(last) + year) });
};
