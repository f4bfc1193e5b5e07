import { z } from 'zod';
import type { SchoolId } from '../kernel/index.js';
import { heading, inOrder, realDay, schoolDay } from './date-kinds.js';
import type { Days } from './types.js';

const names = ['Autumn', 'Spring', 'Summer'] as const;
const within = (inner: Days, outer: Days): boolean => inner.from > outer.from && inner.to < outer.to;

const days = z
  .strictObject({ from: schoolDay, to: schoolDay })
  .refine(({ from, to }) => from <= to, 'has to end on or after the day on which it begins');
const term = z
  .strictObject({ name: z.enum(names), from: schoolDay, to: schoolDay, halfTerm: days })
  .refine(({ from, to }) => from < to, 'has to end after it begins')
  .refine((one) => within(one.halfTerm, one), { path: ['halfTerm'], message: 'has to lie within its term' });

const firstYear = (year: string): number => Number(year.slice(0, 4));
const yearText = z
  .string()
  .regex(/^20\d\d\/\d\d$/, 'has to be an academic year, as 2026/27')
  .refine((year) => (firstYear(year) + 1) % 100 === Number(year.slice(5)), 'has to name two years that follow');

const year = z
  .strictObject({ year: yearText, terms: z.array(term), insetDays: inOrder(schoolDay) })
  .superRefine(({ year: text, terms, insetDays }, context) => {
    const wrong = (path: (string | number)[], message: string) =>
      void context.addIssue({ code: 'custom', path, message });
    const first = firstYear(text);
    if (terms.map(({ name }) => name).join() !== names.join())
      wrong(['terms'], `has to be ${names.join(', ')}, in this order`);
    terms.forEach((one, i) => {
      if (i > 0 && one.from <= terms[i - 1]!.to) wrong(['terms', i], 'has to begin after the term before has ended');
      if (one.from < `${first}-08-01` || one.to > `${first + 1}-08-31`)
        wrong(['terms', i], `has to lie in the academic year ${text}`);
    });
    insetDays.forEach((day, i) => {
      const at = terms.find(({ from, to }) => from <= day && day <= to);
      if (!at || (at.halfTerm.from <= day && day <= at.halfTerm.to))
        wrong(['insetDays', i], 'has to lie in a term, and not in its half-term');
    });
  });

/** The terms of a county’s schools or of one school, as their file holds them. */
export const calendarFile = z.strictObject({
  ...heading,
  for: z.union([
    z.strictObject({ county: z.string().min(1).max(60) }),
    z.strictObject({ school: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/).transform((id) => id as SchoolId) }), // prettier-ignore
  ]),
  bankHolidays: z.strictObject({ id: heading.id, version: heading.version }),
  years: z
    .array(year)
    .min(1)
    .refine(
      (years) => years.every((one, i) => i === 0 || firstYear(one.year) === firstYear(years[i - 1]!.year) + 1),
      'has to be in order, with no year left out',
    )
    .refine(
      (years) => years.every((one, i) => i === 0 || one.terms[0]!.from > years[i - 1]!.terms.at(-1)!.to),
      'has to begin each year after the one before has ended',
    ),
});

/** The bank holidays of a country from one day to another, as their file holds them. */
export const bankHolidaysFile = z
  .strictObject({ ...heading, from: realDay, to: realDay, days: inOrder(schoolDay) })
  .refine(({ from, to }) => from < to, 'has to end after it begins')
  .refine(({ from, to, days: all }) => all.every((day) => from <= day && day <= to), {
    path: ['days'],
    message: 'has to lie between from and to',
  });
