import { z } from 'zod';
import type { StreamId } from '../../kernel/index.js';
import { id } from '../process/index.js';

export { patternField, postId } from '../assignment/fields.js';

/** The case that took the holder away, such as a secondment; or an absence that no case keeps, which this one then does. */
export const causeField = z.union([z.literal('absence'), id<'Stream'>() as z.ZodType<StreamId, string>]);
