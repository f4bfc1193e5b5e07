import { z } from 'zod';
import type { MonthDay } from '../kernel/month-day.js';

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isReal = (text: string): boolean => Number(text.slice(3)) <= (lengths[Number(text.slice(0, 2)) - 1] ?? 0);

/** A day of any year: there is no 31 September, and 29 February is the last of February, whichever that is. */
export const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'has to be a month and a day, such as 10-31')
  .refine(isReal, 'has to be a day that there is: no month has a day too many')
  .transform((text) => text as MonthDay);
