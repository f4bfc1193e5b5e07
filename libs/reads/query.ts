import type { Pool } from '../event-store/pool.js';
import { instant, type Instant, type StreamId } from '../kernel/index.js';
import type { ReadKind } from './types.js';

export type Look = Readonly<{
  id: number;
  at: Instant;
  kind: 'person' | 'service';
  reader: string;
  what: ReadKind;
  about: string;
}>;
/** Who looked at what of a case, latest first; `before` is the id of the last one of the page before. */
export const looksAt = async (
  pool: Pool,
  stream: StreamId,
  limit: number,
  before?: number,
): Promise<readonly Look[]> => {
  const { rows } = await pool.query<Omit<Look, 'at'> & { at: Date }>(
    `select id, at, reader_kind as kind, reader, what, about from reads_log
     where stream_id = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`,
    [stream, before ?? null, limit],
  );
  return rows.map((row) => ({ ...row, at: instant(row.at.getTime()) }));
};

export type AdvertViews = Readonly<{ day: string; people: number }>;
/** How many people opened the advert of a post, day by day, latest first. */
export const advertViewsOf = async (pool: Pool, stream: StreamId): Promise<readonly AdvertViews[]> =>
  (
    await pool.query<AdvertViews>(
      'select day::text as day, count(distinct staff_id)::int as people from advert_views where stream_id = $1 group by day order by day desc limit 60',
      [stream],
    )
  ).rows;
