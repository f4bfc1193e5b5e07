import { pastOf, type PostEvent } from '../../access/internal-post/past.js';
import type { Stay } from '../../case-file/five-steps.js';
import type { InternalPostCase } from '../../domain/internal-post/fold.js';
import { internalPost } from '../../domain/internal-post/index.js';
import { membersOf } from '../../domain/internal-post/panel.js';
import { isRequested } from '../../domain/internal-post/state.js';
import type { EventStore, OrderedEvent, Pool, StoredEvent } from '../../event-store/index.js';
import { stepTimes } from '../../statistics/step-times.js';
import { turns } from './turns.js';

/** What a row says of a state: it changes with the events that `turns` names, and with no other. */
export const said = (state: InternalPostCase, facts: readonly Readonly<{ version: number; event: PostEvent }>[]) => {
  if (!isRequested(state)) return undefined;
  const { post, vacancies, panel, status } = state;
  const past = pastOf(facts);
  const filled = (by: string) => vacancies.filter((one) => one.status === by).length;
  return {
    status,
    posts: post.posts,
    filled_inside: filled('Appointed'),
    filled_outside: filled('ExternallyFilled'),
    sitting: past.decided.has(past.round) ? [] : membersOf(panel).map(({ staff }) => staff as string),
  };
};

/** The row of a post by all its events; undefined for a case of another kind. */
export const postTimesRow = (stream: string, events: readonly StoredEvent[]) => {
  if (!stream.startsWith(`${internalPost.name}-`)) return undefined;
  let state: InternalPostCase = internalPost.fold.initial;
  const stays: Stay[] = [];
  for (const { at, event } of events) {
    const { status } = state;
    state = internalPost.fold.evolve(state, event as PostEvent);
    if (state.status !== status) stays.push({ at, status: state.status });
  }
  const row = said(state, events as never);
  if (!row) return undefined;
  const { status: _, ...rest } = row;
  const { spentMs, step, since } = stepTimes(stays);
  const version = events.findLast(({ event }) => turns.has(event.type))?.version ?? 0;
  return { stream_id: stream, version, ...rest, spent_ms: spentMs, step, since };
};
export type PostTimesRow = NonNullable<ReturnType<typeof postTimesRow>>;

/** Writes rows; none goes back to an earlier version. */
export const writePostTimes = async (pool: Pick<Pool, 'query'>, rows: readonly PostTimesRow[]): Promise<void> => {
  if (!rows.length) return;
  await pool.query(
    `insert into post_times select * from jsonb_populate_recordset(null::post_times, $1::jsonb)
     on conflict (stream_id) do update set version = excluded.version, posts = excluded.posts, filled_inside = excluded.filled_inside,
       filled_outside = excluded.filled_outside, spent_ms = excluded.spent_ms, step = excluded.step, since = excluded.since, sitting = excluded.sitting
     where post_times.version <= excluded.version`,
    [JSON.stringify(rows)],
  );
};

/** Looks at each post that a batch of events concerns as it stands now, so that the same batch again changes nothing. */
export const projectPostTimes = async (
  store: Pick<EventStore, 'pool' | 'look'>,
  events: readonly Pick<OrderedEvent, 'stream' | 'event'>[],
): Promise<void> => {
  const streams = [...new Set(events.filter(({ event }) => turns.has(event.type)).map(({ stream }) => stream))];
  const rows: PostTimesRow[] = [];
  for (const stream of streams) {
    const row = postTimesRow(stream, (await store.look(stream, 0)).events);
    if (row) rows.push(row);
  }
  await writePostTimes(store.pool, rows);
};
