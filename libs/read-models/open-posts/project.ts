import { emptySnapshot, refold } from '../../commands/snapshot.js';
import { internalPost } from '../../domain/internal-post/index.js';
import type { InternalPostCase } from '../../domain/internal-post/fold.js';
import { isRequested } from '../../domain/internal-post/state.js';
import type { EventStore, OrderedEvent, Pool, StoredEvent } from '../../event-store/index.js';

/** Events after which a post may be advertised where it was not, in another way, or no longer. */
const turns = new Set([
  'AdvertOpened',
  'AdvertExtended',
  'SpecificationAmended',
  'AdvertClosed',
  'PostFrozen',
  'PostReopened',
  'PostClosedUnfilled',
  'PostCancelled',
]);
export const concernsAdvert = (type: string): boolean => turns.has(type);

/** The row of a post that is advertised; undefined for any other. */
export const openPostRow = (stream: string, events: readonly StoredEvent[]) => {
  if (!stream.startsWith(`${internalPost.name}-`)) return undefined;
  const { version, state, changedAt } = refold(internalPost, events, emptySnapshot(internalPost));
  const post = state as InternalPostCase;
  if (!isRequested(post) || post.step.status !== 'Advertised') return undefined;
  const { closesAt, openSpecification } = post.step;
  const turn = events.findLast(({ event }) => turns.has(event.type));
  return {
    stream_id: stream,
    version: turn?.version ?? version,
    title: post.post.title,
    school_id: post.post.school,
    opens_at: post.opensAt ?? turn?.at ?? changedAt,
    closes_at: closesAt,
    audience: post.audience,
    criteria: post.specifications.find((one) => one.version === openSpecification)?.criteria ?? [],
  };
};
export type OpenPostRow = NonNullable<ReturnType<typeof openPostRow>>;

/** Writes rows and takes away those of streams that have none; a row never goes back to an earlier version. */
export const writeOpenPosts = async (
  pool: Pick<Pool, 'query'>,
  streams: readonly string[],
  rows: readonly OpenPostRow[],
): Promise<void> => {
  const gone = streams.filter((stream) => !rows.some((row) => row.stream_id === stream));
  if (gone.length) await pool.query('delete from open_posts where stream_id = any($1)', [gone]);
  if (rows.length)
    await pool.query(
      `insert into open_posts select * from jsonb_populate_recordset(null::open_posts, $1::jsonb)
       on conflict (stream_id) do update set version = excluded.version, title = excluded.title, school_id = excluded.school_id,
         opens_at = excluded.opens_at, closes_at = excluded.closes_at, audience = excluded.audience, criteria = excluded.criteria
       where open_posts.version <= excluded.version`,
      [JSON.stringify(rows)],
    );
};

/** Looks at each post that a batch of events concerns as it stands now, so that the same batch again changes nothing. */
export const projectOpenPosts = async (
  store: Pick<EventStore, 'pool' | 'look'>,
  events: readonly Pick<OrderedEvent, 'stream' | 'event'>[],
): Promise<void> => {
  const streams = [...new Set(events.filter(({ event }) => concernsAdvert(event.type)).map(({ stream }) => stream))];
  const rows: OpenPostRow[] = [];
  for (const stream of streams) {
    const row = openPostRow(stream, (await store.look(stream, 0)).events);
    if (row) rows.push(row);
  }
  if (streams.length) await writeOpenPosts(store.pool, streams, rows);
};
