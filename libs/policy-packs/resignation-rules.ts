import { z } from 'zod';
import { monthDay } from './month-day.js';
import { duration, sourced } from './rule-kinds.js';
import type { ResignationDate } from './rules.js';

/** Both in one count of days, the leaving in the next year where it comes earlier in it. */
const leavesIn = ({ by, leaves }: ResignationDate): string => `${leaves > by ? 1 : 2}-${leaves}`;
const yearLater = (leaving: string): string => `${Number(leaving[0]) + 1}${leaving.slice(1)}`;
const dates = z
  .array(z.strictObject({ by: monthDay, leaves: monthDay }))
  .min(1)
  .refine((all) => all.every((one, i) => i === 0 || one.by > all[i - 1]!.by), 'has to be in order, each date once')
  .refine(
    (all) => all.every((one, i) => i === 0 || leavesIn(one) >= leavesIn(all[i - 1]!)),
    'has to let nobody leave earlier who resigns later',
  )
  .refine((all) => {
    const [first, last] = [all[0], all.at(-1)];
    return !first || !last || yearLater(leavesIn(first)) >= leavesIn(last);
  }, 'has to let nobody leave earlier who resigns later, from one year to the next');

const weeks = duration.refine((text) => text !== 'P0D' && !/^P[0-6]D$/.test(text), 'has to be at least a week');
export const resignation = z.strictObject({
  head: sourced(dates),
  teacher: sourced(dates),
  support: sourced(weeks),
});
