import { z } from 'zod';
import type { LocalDate } from '#libs/kernel/index.js';
import { resignationKinds } from '#libs/resignation/index.js';

const day = z.iso
  .date()
  .refine((text) => text >= '1900-01-01' && text <= '2999-12-31', 'has to lie in the years 1900 to 2999')
  .transform((text) => text as LocalDate);
const kind = z.enum(resignationKinds);
const school = z.string().regex(/^[a-z0-9][a-z0-9-]{1,120}$/);
/** Notice that a contract asks for, whole: a week at least, a year at most. */
export const contractNotice = z
  .string()
  .regex(/^P([1-9]|[1-4]\d|5[0-2])W$|^P([1-9]|1[0-2])M$/, 'has to be 1 to 52 weeks or 1 to 12 months, such as P4W');

export const noticeQuery = z.strictObject({
  kind: kind.meta({ description: 'How the person has to resign; a teacher is also a deputy or assistant head.' }),
  on: day.optional().meta({ description: 'The day on which they resign; today when left out.' }),
  wanted: day.optional().meta({ description: 'The start that somebody would like.' }),
  school: school.optional().meta({ description: 'The school where they would start; your own when left out.' }),
  notice: contractNotice
    .optional()
    .meta({ description: 'The notice of the contract, for support staff, such as P4W.' }),
});

const date = z.iso.date();
const version = z.object({ id: z.string(), version: z.int() });
const dated = z.object({ date, calendar: version });
const noticeFields = {
  kind,
  givenOn: date,
  resignBy: dated,
  lastDay: dated,
  earliestStart: dated,
  firstTermDay: dated.nullable(),
  wanted: z.object({ startsOn: date, resignBy: dated, lastDay: dated, passed: z.boolean() }).nullable(),
  steps: z.array(z.object({ step: z.string(), text: z.string() })),
  calendar: version,
  pack: version,
  school: z.string(),
};
export const noticeAnswer = z.object(noticeFields).meta({
  id: 'Notice',
  description: 'The earliest start without a waiver; each date with the version of the calendar by which it was found.',
});
export const noticesAnswer = z
  .object({ items: z.array(z.object({ vacancy: z.int(), candidate: z.string(), ...noticeFields })) })
  .meta({ id: 'Notices' });

const days = z.object({ from: date, to: date });
export const calendarAnswer = z
  .object({
    id: z.string(),
    version: z.int(),
    title: z.string(),
    source: z.string(),
    school: z.string(),
    years: z.array(
      z.object({
        year: z.string(),
        terms: z.array(
          z.object({ name: z.enum(['Autumn', 'Spring', 'Summer']), from: date, to: date, halfTerm: days }),
        ),
        insetDays: z.array(date),
      }),
    ),
    bankHolidays: z.array(date),
    bankHolidaysOf: version,
  })
  .meta({
    id: 'Calendar',
    description: 'The terms, half-terms and INSET days that a school follows, in their newest version.',
  });
