import type { Pool } from '../../event-store/pool.js';
import type { Instant, SchoolId, StreamId } from '../../kernel/index.js';
import type { Outcome } from '../../statistics/fill-rate.js';
import { theirCases, valuesOf, type OfWhom } from './of-whom.js';

/** How many posts stand in a status. */
export type InStatus = Readonly<{ status: string; open: boolean; cases: number }>;
/** How long a step takes, in milliseconds, over all posts that have come to it; those that are in it count up to now. */
export type StepTime = Readonly<{
  step: number;
  cases: number;
  medianMs: number;
  slowestMs: number;
  slowest: StreamId;
}>;
/** One post with the time that it has been in a step. */
export type PostTime = Readonly<{
  case: StreamId;
  title: string;
  school: SchoolId;
  status: string;
  ms: number;
  here: boolean;
}>;

export const postsByStatus = async (pool: Pool, of: OfWhom): Promise<readonly InStatus[]> => {
  const { rows } = await pool.query<InStatus>({
    name: 'posts-by-status',
    text: `select c.status, c.open, count(*)::int as cases from cases c where ${theirCases} group by c.status, c.open`,
    values: valuesOf(of),
  });
  return rows;
};

const spent = (step: string) => `coalesce(t.spent_ms[${step} + 1], 0) +
  case when t.step = ${step} then greatest(0, extract(epoch from $8::timestamptz - t.since) * 1000) else 0 end`;
const wasIn = (step: string) => `(t.spent_ms[${step} + 1] is not null or t.step = ${step})`;

/** Median and slowest of each step that any post has come to. */
export const timeByStep = async (pool: Pool, of: OfWhom, now: Instant): Promise<readonly StepTime[]> => {
  const { rows } = await pool.query<StepTime>({
    name: 'time-by-step',
    // One sort gives the middle and the first.
    text: `select step, max(n)::int as cases, avg(ms) filter (where rank in ((n + 1) / 2, (n + 2) / 2))::float8 as "medianMs",
        max(ms)::float8 as "slowestMs", max(stream_id) filter (where rank = 1) as slowest
      from (select step, stream_id, ms, row_number() over (partition by step order by ms desc, stream_id collate "C") as rank,
          count(*) over (partition by step) as n
        from (select c.stream_id, s.step, (${spent('s.step')})::float8 as ms
          from cases c join post_times t using (stream_id) cross join generate_series(0, 5) as s(step)
          where ${theirCases} and ${wasIn('s.step')}) taken) ranked
      group by step order by step`,
    values: [...valuesOf(of), now],
  });
  return rows;
};

/** Up to `limit` posts that have come to a step, the slowest first. */
export const postsThroughStep = async (
  pool: Pool,
  of: OfWhom,
  now: Instant,
  step: number,
  limit: number,
): Promise<readonly PostTime[]> => {
  const { rows } = await pool.query<PostTime>({
    name: 'posts-through-step',
    text: `select c.stream_id as "case", c.title, c.school_id as school, c.status, (${spent('$9::int')})::float8 as ms, coalesce(t.step = $9, false) as here
      from cases c join post_times t using (stream_id) where ${theirCases} and ${wasIn('$9::int')}
      order by ms desc, c.stream_id limit $10`,
    values: [...valuesOf(of), now, step, limit],
  });
  return rows;
};

/** What became of the posts that have ended. */
export const outcomes = async (pool: Pool, of: OfWhom): Promise<readonly Outcome[]> => {
  const { rows } = await pool.query<Outcome>({
    name: 'post-outcomes',
    text: `select c.status, count(*)::int as cases, sum(t.posts)::int as posts, sum(t.filled_inside)::int as inside, sum(t.filled_outside)::int as outside
      from cases c join post_times t using (stream_id) where ${theirCases} and not c.open group by c.status`,
    values: valuesOf(of),
  });
  return rows;
};

/** One post as it stands, with how many of its posts are filled. */
export type PostStanding = Readonly<{
  case: StreamId;
  title: string;
  school: SchoolId;
  posts: number;
  inside: number;
  outside: number;
}>;
/** Up to `limit` posts in a status, the latest asked for first. */
export const postsInStatus = async (
  pool: Pool,
  of: OfWhom,
  status: string,
  limit: number,
): Promise<readonly PostStanding[]> => {
  const { rows } = await pool.query<PostStanding>({
    name: 'posts-in-status',
    text: `select c.stream_id as "case", c.title, c.school_id as school, t.posts, t.filled_inside as inside, t.filled_outside as outside
      from cases c join post_times t using (stream_id) where ${theirCases} and c.status = $8
      order by c.opened_at desc, c.stream_id desc limit $9`,
    values: [...valuesOf(of), status, limit],
  });
  return rows;
};
