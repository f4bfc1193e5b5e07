import { z } from 'zod';
import { instant, type Id, type LocalDate, type SchoolId, type StaffId } from '../../kernel/index.js';
import type { Personal } from './command.js';
import { mediaTypes, type Upload } from './documents/file.js';

const branded = <T extends string>(schema: z.ZodType<string>) => schema as unknown as z.ZodType<T, string>;

export const id = <K extends string>() => branded<Id<K>>(z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/));
export const schoolId = id<'School'>() as z.ZodType<SchoolId, string>;
/** Where one case has a task; a key may hold the ids of whom and what it is about. */
export const taskKey = z.string().regex(/^[a-z0-9-]{1,150}$/);
/** An instant with its offset, of the years 1000 to 2999; kept as UTC to the millisecond. */
export const instantText = z.iso
  .datetime({ offset: true })
  .regex(/^[12]/)
  .transform((text) => instant(text));
export const localDateText = branded<LocalDate>(z.iso.date());
/** A line that names no person, such as a post's title. No control characters and no lone surrogates: a store of JSON can't keep them; and nothing that turns the direction of text, which would show it as what it is not. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]*$/u, 'One line of text');
/** Text about a person: encrypted under its subject's key, never in an event. */
export const personalText = (max: number) =>
  z.string().trim().min(1).max(max).meta({ personal: true }) as unknown as z.ZodType<Personal, string>;
/** Several lines that name no person, such as a job description. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, 'Text without control characters');
export const reasonText = () => personalText(4000);
export const staffId = id<'Staff'>() as z.ZodType<StaffId, string>;
/** What is known of a file; its bytes never travel in a command's data. */
export const uploadField = z.strictObject({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(1),
  type: z.enum(mediaTypes),
  scan: z.enum(['clean', 'not-scanned']),
}) as unknown as z.ZodType<Upload, Omit<Upload, '__upload'>>;
