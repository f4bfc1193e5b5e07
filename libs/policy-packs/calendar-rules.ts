import { z } from 'zod';
import type { BankHolidays } from '../calendars/read-calendar.js';
import type { CalendarVersion } from '../calendars/types.js';
import type { LocalDate } from '../kernel/index.js';
import { sourced } from './rule-kinds.js';

const day = z.iso.date().transform((text) => text as LocalDate);
/** In order, so that a day that was left out stands out. */
const bankHolidays = z
  .array(day)
  .refine((days) => days.every((one, i) => i === 0 || one > days[i - 1]!), 'has to be in order, each day once');

/** The days on which nobody works: a pack holds them itself, or follows a calendar, which may have newer versions than the pack. */
export const calendar = z
  .strictObject({
    bankHolidays: sourced(bankHolidays).exactOptional(),
    follows: sourced(
      z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/, 'has to name a calendar of bank holidays'),
    ).exactOptional(),
  })
  .refine(
    (one) => Boolean(one.bankHolidays) !== Boolean(one.follows),
    'has to hold either bankHolidays or follows, and not both',
  );

export type Held = Readonly<{ bankHolidays: { value: LocalDate[]; source: string } }>;
/** The days by which a pack counts, and which version of which calendar they are where it follows one. Throws what to do when that is not there. */
export const countedBy = (
  read: z.output<typeof calendar> | undefined,
  known: readonly BankHolidays[],
): Readonly<{ calendar?: Held; follows?: CalendarVersion }> => {
  if (read?.bankHolidays) return { calendar: { bankHolidays: read.bankHolidays } };
  if (!read?.follows) return {};
  const { value: id, source } = read.follows;
  const newest = known.findLast((one) => one.id === id);
  if (!newest)
    throw new Error(
      `rules.calendar.follows.value: there are no bank holidays ${id}; add bank-holidays/${id}.v1.json to the calendars`,
    );
  const { version, days } = newest;
  return { calendar: { bankHolidays: { value: [...days], source } }, follows: { id, version } };
};
