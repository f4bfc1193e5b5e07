import type { Audience, Criterion } from '../../domain/internal-post/events.js';
import type { Pool } from '../../event-store/pool.js';
import { instant, type Instant, type SchoolId, type StaffId, type StreamId } from '../../kernel/index.js';

/** A post that is advertised, with those for whom it is. */
export type OpenPost = Readonly<{
  case: StreamId;
  title: string;
  school: SchoolId;
  opensAt: Instant;
  closesAt: Instant;
  audience: Audience;
  criteria: readonly Criterion[];
}>;
/** When the last post of a page closes, and its case. */
export type OpenPostPlace = readonly [closesAt: string, id: string];
type Row = Omit<OpenPost, 'opensAt' | 'closesAt'> & { opensAt: Date; closesAt: Date };
const post = ({ opensAt, closesAt, ...rest }: Row): OpenPost => ({
  ...rest,
  opensAt: instant(opensAt.getTime()),
  closesAt: instant(closesAt.getTime()),
});

const columns = `stream_id as "case", title, school_id as school, opens_at as "opensAt", closes_at as "closesAt", audience, criteria`;
const list = (paged: boolean) => `select ${columns} from open_posts
  where opens_at <= $1::timestamptz and closes_at > $1::timestamptz
    ${paged ? 'and (closes_at, stream_id) > ($3::timestamptz, $4::text)' : ''}
  order by closes_at, stream_id limit $2`;

/** Up to `limit` posts whose advert is open at the instant, whoever they are for; the next to close first. */
export const openPosts = async (
  pool: Pool,
  now: Instant,
  limit: number,
  after?: OpenPostPlace,
): Promise<readonly OpenPost[]> => {
  const { rows } = await pool.query<Row>({
    name: after ? 'open-posts-next' : 'open-posts',
    text: list(after !== undefined),
    values: [now, limit, ...(after ?? [])],
  });
  return rows.map(post);
};
/** One post whose advert is open at the instant, whoever it is for. */
export const openPost = async (pool: Pool, id: StreamId, now: Instant): Promise<OpenPost | undefined> => {
  const { rows } = await pool.query<Row>({
    name: 'open-post',
    text: `select ${columns} from open_posts where stream_id = $1 and opens_at <= $2::timestamptz and closes_at > $2::timestamptz`,
    values: [id, now],
  });
  return rows[0] && post(rows[0]);
};
export const placeOf = (post: OpenPost): OpenPostPlace => [post.closesAt, post.case];

/** Notes that a person was shown adverts: once for each post, person and day of the trust. */
export const noteViews = async (
  pool: Pool,
  staff: StaffId,
  posts: readonly StreamId[],
  at: Instant,
  day: string,
): Promise<void> => {
  if (!posts.length) return;
  await pool.query({
    name: 'note-advert-views',
    text: `insert into advert_views (stream_id, staff_id, day, at) select post, $1, $3::date, $4::timestamptz from unnest($2::text[]) post
      on conflict do nothing`,
    values: [staff, posts, day, at],
  });
};
