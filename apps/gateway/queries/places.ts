import { z } from 'zod';
import { taskKey } from '#libs/domain/process/index.js';

const id = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** Where a page of tasks ended. */
export const taskPlace = z.tuple([
  z.literal([0, 1, 2]),
  z.union([z.literal('infinity'), z.iso.datetime()]),
  z.iso.datetime(),
  id,
  taskKey,
]);
/** Where a page of what is listed by one instant ended: cases by their opening, posts by their closing. */
export const timePlace = z.tuple([z.iso.datetime(), id]);
