import { dayNumber, dayOf, type Holding, type LocalDate, type Pattern } from '../../../kernel/index.js';
import { coverage, type Coverage } from '../../assignment/coverage.js';

type Period = Readonly<{ from: LocalDate; to: LocalDate }>;
const year = 400;
const held: Readonly<Record<Coverage['state'], number>> = { gap: 0, part: 1, covered: 2, double: 2 };

const statesByDay = (stretches: readonly Coverage[], { from, to }: Period): readonly (number | undefined)[] => {
  const first = dayNumber(from);
  const days: (number | undefined)[] = Array.from({ length: dayNumber(to) - first + 1 });
  for (const stretch of stretches)
    days.fill(held[stretch.state], dayNumber(stretch.from) - first, dayNumber(stretch.to) - first + 1);
  return days;
};

/** The first stretch of days on which a post is held less than before, and the last day of it within the period. */
export const firstWorseIn = (
  before: readonly Holding[],
  after: readonly Holding[],
  pattern: Pattern,
  period: Period,
): Period | undefined => {
  const was = statesByDay(coverage(before, period, pattern), period);
  const is = statesByDay(coverage(after, period, pattern), period);
  const worse = is.map((state, i) => (state ?? 0) < (was[i] ?? 0));
  const start = worse.indexOf(true);
  if (start < 0) return undefined;
  const end = worse.indexOf(false, start);
  const first = dayNumber(period.from);
  return { from: dayOf(first + start), to: dayOf(first + (end < 0 ? worse.length : end) - 1) };
};

const bounds = (holdings: readonly Holding[]): readonly LocalDate[] =>
  holdings.flatMap(({ from, to }) => [from, ...(to ? [to] : [])]);

/** The same over all days in which anything changes, and a while beyond. */
export const firstWorse = (before: readonly Holding[], after: readonly Holding[], pattern: Pattern) => {
  const known = (holdings: readonly Holding[]) => new Set(holdings.map((one) => JSON.stringify(one)));
  const [was, is] = [known(before), known(after)];
  const changed = [
    ...before.filter((one) => !is.has(JSON.stringify(one))),
    ...after.filter((one) => !was.has(JSON.stringify(one))),
  ];
  const days = [...bounds(changed)].sort();
  const [from, last] = [days[0], days.at(-1)];
  if (!from || !last) return undefined;
  return firstWorseIn(before, after, pattern, { from, to: dayOf(dayNumber(last) + year) });
};
