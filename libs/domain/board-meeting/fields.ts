import { z } from 'zod';
import type { StreamId } from '../../kernel/index.js';
import { id, line, localDateText } from '../process/index.js';

export { reasonText, staffId, taskKey } from '../process/index.js';
export const hash = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 in hexadecimal');
const stream = (process: string) =>
  id<'Stream'>().refine((text) => text.slice(0, -37) === process) as unknown as z.ZodType<StreamId, string>;
export const policyId = stream('policy');
export const meetingId = stream('board-meeting');
export const body = z.enum(['board', 'committee']);
/** Items of an agenda are numbered from 1. */
export const item = z.int().min(1).max(500);
export const minuteRef = line(60);
export const sitting = {
  on: localDateText,
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time of day such as 17:30'),
  place: line(200),
};
