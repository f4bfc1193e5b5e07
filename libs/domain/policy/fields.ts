import { z } from 'zod';
import type { LocalDate, StreamId } from '../../kernel/index.js';
import { lastDay, parsePartialDate, type PartialDate } from '../../kernel/partial-date.js';
import { id, line, schoolId, staffId } from '../process/index.js';
import type { Addressee } from './words.js';

export { line, localDateText, personalText, reasonText, schoolId } from '../process/index.js';

export const hash = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 in hexadecimal');
export const stream = (process: string) =>
  id<'Stream'>().refine((text) => text.slice(0, -37) === process) as unknown as z.ZodType<StreamId, string>;
export const policyId = stream('policy');
export const months = z.int().min(1).max(120);
export const title = line(200);
/** The number of a policy in the trust's register. */
export const reference = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,19}$/, 'Up to 20 letters, digits, dots and dashes');
export const changeClass = z.enum(['editorial', 'minor', 'substantive']);
/** Only as precise as it says, and a date that exists. */
export const partialDate = z
  .strictObject({ precision: z.enum(['day', 'month', 'year']), value: z.string().max(10) })
  .refine(({ precision, value }) => {
    const read = parsePartialDate(value);
    return read?.precision === precision && read.value === value;
  }, 'A date such as 2022-07-31, 2022-07 or 2022') as unknown as z.ZodType<PartialDate, PartialDate>;
const held = z.strictObject({ role: z.enum(['HR', 'SLT', 'CEO', 'Head', 'Governor']), school: schoolId.optional() });
export const addressee = z.union([z.strictObject({ staff: staffId }), held]) as unknown as z.ZodType<
  Addressee,
  Addressee
>;
export const authoriser = z.enum(['board', 'committee', 'CEO']);
export const responsible = { owner: addressee, originator: addressee.optional(), authoriser };
export const schoolsField = z.array(schoolId).min(1).max(200);
/** Adopted before or on the day. */
export const notAfter = (date: PartialDate, today: LocalDate): boolean =>
  date.precision === 'day' ? lastDay(date) <= today : date.value <= today.slice(0, date.value.length);
