import { z } from 'zod';
import { dayNumber, weekdayOf, type LocalDate } from '../kernel/index.js';

/** A day that the calendar has: there is no 31 September, and no 29 February but in a leap year. */
export const realDay = z.iso
  .date('has to be a day that there is, as 2026-09-30: no month has a day too many')
  .transform((text) => text as LocalDate);

/** Whether a day is a Saturday or a Sunday. */
export const atWeekend = (day: LocalDate): boolean => weekdayOf(dayNumber(day)) > 4;
export const schoolDay = realDay.refine((day) => !atWeekend(day), 'has to be a day from Monday to Friday');

/** Days in order, so that one that was left out or stands twice is seen. */
export const inOrder = <Z extends z.ZodType<LocalDate>>(day: Z) =>
  z
    .array(day)
    .refine((days) => days.every((one, i) => i === 0 || one > days[i - 1]!), 'has to be in order, each day once');

/** What every file of dates begins with; `id` and `version` give it its name. */
export const heading = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/, 'has to be lower-case letters, digits and hyphens'),
  version: z.int().min(1),
  title: z.string().min(1).max(200),
  source: z
    .string()
    .max(500)
    .regex(/^(law: |county: |trust's own: )/, "has to begin with law:, with county: or with trust's own:"),
};
