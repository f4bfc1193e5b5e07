import { z } from 'zod';
import { duration, sourced } from './rule-kinds.js';
import type { MonthDay, ResignationDate } from './rules.js';

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isReal = (text: string): boolean => Number(text.slice(3)) <= (lengths[Number(text.slice(0, 2)) - 1] ?? 0);
/** A day of any year: there is no 31 September, and 29 February is the last of February, whichever that is. */
const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'has to be a month and a day, such as 10-31')
  .refine(isReal, 'has to be a day that there is: no month has a day too many')
  .transform((text) => text as MonthDay);

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
