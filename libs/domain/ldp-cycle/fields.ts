import { z } from 'zod';
import { id } from '../process/index.js';

export { postId } from '../assignment/fields.js';
export { line, localDateText, personalText, reasonText, staffId } from '../process/index.js';

/** Candidates, reviews, actions and plans are numbered from 1. */
export const number = z.int().min(1).max(100_000);
export const places = z.int().min(1).max(1000);
export const criterionId = id<'Criterion'>();
