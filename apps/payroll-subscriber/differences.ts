import { isDeepStrictEqual } from 'node:util';
import type { PayPeriod } from './pay-periods.js';

/** What is paid on each day of a stretch: every period that covers it, without its dates. */
type Value = Omit<PayPeriod, 'from' | 'to' | 'allowanceFrom'> & Readonly<{ allowance: boolean }>;
export type Difference = Readonly<{
  staffId: string;
  from: string;
  to: string;
  paid: readonly Value[];
  due: readonly Value[];
}>;

const moved = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

const valuesOn = (day: string, staff: string, periods: readonly PayPeriod[]): readonly Value[] =>
  periods
    .filter(({ staffId, from, to }) => staffId === staff && from <= day && (to === null || day <= to))
    .map(({ from: _, to: __, allowanceFrom, ...value }) => ({
      ...value,
      allowance: allowanceFrom !== null && allowanceFrom <= day,
    }))
    // One set of facts, in whatever order the periods of it began.
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** The days up to one, that day included, on which what is due is not what was paid, with both values. */
export const differences = (
  paid: readonly PayPeriod[],
  due: readonly PayPeriod[],
  upTo: string,
): readonly Difference[] => {
  const all = [...paid, ...due];
  const turns = all.flatMap(({ from, to, allowanceFrom }) => [
    from,
    to && to < upTo ? moved(to, 1) : null,
    allowanceFrom,
  ]);
  const days = [...new Set(turns)].filter((day): day is string => day !== null && day <= upTo).sort();
  return [...new Set(all.map(({ staffId }) => staffId))].flatMap((staffId) =>
    days.flatMap((from, n) => {
      const was = valuesOn(from, staffId, paid);
      const is = valuesOn(from, staffId, due);
      if (isDeepStrictEqual(was, is)) return [];
      const next = days[n + 1];
      return [{ staffId, from, to: next ? moved(next, -1) : upTo, paid: was, due: is }];
    }),
  );
};
