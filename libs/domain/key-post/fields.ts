import { z } from 'zod';
import type { PostId, StreamId } from '../../kernel/index.js';
import { id, localDateText, schoolId, staffId } from '../process/index.js';
import { nomineeRoles, type Month, type NominationId, type Nominee, type TurnoverId } from './words.js';

/** A post's id ends in a uuid, as a stream's does. */
export const postId = z.string().regex(/^post-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as unknown as z.ZodType<
  PostId,
  string
>;
export const turnoverId = id<'Turnover'>() as z.ZodType<TurnoverId, string>;
export const nominationId = id<'Nomination'>() as z.ZodType<NominationId, string>;
const month = z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/) as unknown as z.ZodType<Month, string>;
/** A day, or a month where no day is known. */
export const dayOrMonth = z.union([localDateText, month]);

/** Whoever holds a post, holds a role, one person, or the talent pool. */
export const nomineeField = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('post'), post: postId }),
  z.strictObject({
    by: z.literal('role'),
    role: z.enum(nomineeRoles),
    school: schoolId.optional(),
  }),
  z.strictObject({ by: z.literal('staff'), staff: staffId }),
  z.strictObject({ by: z.literal('pool'), school: schoolId.optional() }),
]) satisfies z.ZodType<Nominee>;
const shows =
  /^(internal-post|acting-up|secondment|ldp-participation|ldp-cycle)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const caseId = z.string().regex(shows) as unknown as z.ZodType<StreamId, string>;
/** The cases that show it, such as a part in the programme. */
export const caseIds = z.array(caseId).max(20);
