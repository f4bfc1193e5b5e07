import { z } from 'zod';
import type { AssignmentId, Pattern } from '../../kernel/index.js';
import { id } from '../process/index.js';
import { isSome } from './words.js';

const part = z.union([z.literal(0), z.literal(0.5), z.literal(1)]);
/** How much of each working day, Monday to Friday, in halves; some of it. */
export const patternField = z
  .tuple([part, part, part, part, part])
  .refine(isSome, 'At least half a day of the week') as unknown as z.ZodType<Pattern, readonly number[]>;
export const assignmentId = id<'Assignment'>() as z.ZodType<AssignmentId, string>;
export const postId = id<'Post'>();
