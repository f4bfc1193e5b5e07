import { z } from 'zod';
import type { StreamId } from '../../kernel/index.js';
import { line, localDateText } from '../process/index.js';
import type { PackVersion } from './words.js';

export { localDateText, reasonText, taskKey } from '../process/index.js';
export const digest = z.string().regex(/^[0-9a-f]{64}$/);
export const version = z.int().min(1).max(10_000);
export const packVersion: z.ZodType<PackVersion> = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/),
  version,
});
/** The id of any stream ends in a uuid. */
export const caseId = z
  .string()
  .regex(/^[a-z][a-z-]{0,40}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as unknown as z.ZodType<StreamId, string>;
/** Moves and previews are numbered from 1. */
export const number = z.int().min(1).max(10_000);
export const count = z.int().min(0);
/** What is proposed, and when it would hold. */
export const proposal = {
  hash: digest,
  replaces: packVersion,
  clause: line(300),
  policy: caseId.optional(),
  activeFrom: localDateText,
};
