import type { PostEvent } from '../../domain/assignment/events.js';
import type { Pool } from '../../event-store/pool.js';
import { dayBefore, type Instant, type LocalDate, type PostId, type SchoolId } from '../../kernel/index.js';

type Established = Extract<PostEvent, { type: 'PostEstablished' }>['data'];
/** A post of the establishment, held or not; `last` is its last day where it was deleted. */
export type Post = Established & Readonly<{ post: PostId; last?: LocalDate }>;

type Row = Readonly<{ post: PostId; data: Established; gone: LocalDate | null }>;

/** The posts that there were on a day of a period, as known at an instant, by school and title. */
export const postsIn = async (
  pool: Pick<Pool, 'query'>,
  { from, to, schools }: Readonly<{ from: LocalDate; to: LocalDate; schools: readonly SchoolId[] }>,
  knownAt: Instant,
): Promise<readonly Post[]> => {
  const { rows } = await pool.query<Row>({
    name: 'posts-of-establishment',
    text: `select e.stream_id as post, e.data, g.data->>'from' as gone from events e
      left join events g on g.type = 'PostDeleted' and g.stream_id = e.stream_id and g.at <= $1::timestamptz
      where e.type = 'PostEstablished' and e.at <= $1::timestamptz and e.data->>'school' = any($4)
        and e.data->>'from' <= $3 and (g.data is null or g.data->>'from' > $2)
      order by e.data->>'school', e.data->>'title', e.stream_id`,
    values: [knownAt, from, to, schools],
  });
  return rows.map(({ post, data, gone }) => ({ ...data, post, ...(gone && { last: dayBefore(gone) }) }));
};

export type PostNamed = Readonly<Pick<Established, 'title' | 'school' | 'teaching'>>;
/** What posts are called, where they are and whether they teach, held or not. */
export const postsNamed = async (
  pool: Pick<Pool, 'query'>,
  posts: readonly PostId[],
): Promise<ReadonlyMap<PostId, PostNamed>> => {
  if (!posts.length) return new Map();
  const { rows } = await pool.query<Readonly<{ post: PostId }> & PostNamed>({
    name: 'posts-named',
    text: `select stream_id as post, data->>'title' as title, data->>'school' as school,
      (data->>'teaching')::boolean as teaching from events
      where type = 'PostEstablished' and stream_id = any($1)`,
    values: [posts],
  });
  return new Map(rows.map(({ post, ...named }) => [post, named]));
};
