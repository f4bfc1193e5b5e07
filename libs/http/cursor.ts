import type { z } from 'zod';
import { problemError } from './problem-kinds.js';

/** A place in a list, opaque to the caller. */
export const encodeCursor = (place: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place that a cursor stands for; undefined without one. Throws the problem InvalidCursor for anything that is not ours. */
export const decodeCursor = <T>(cursor: string | undefined, schema: z.ZodType<T>): T | undefined => {
  if (cursor === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw problemError('InvalidCursor');
  }
};

export type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;

/** One page out of up to `limit` + 1 rows: the row too many only tells that there is a next page. */
export const pageOf = <R, T>(
  rows: readonly R[],
  limit: number,
  place: (row: R) => readonly unknown[],
  item: (row: R) => T,
): Page<T> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last ? encodeCursor(place(last)) : null };
};
