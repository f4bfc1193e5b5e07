import type { AppointmentId } from '../../domain/internal-post/events.js';
import type { Pool } from '../../event-store/pool.js';
import { instant, type Instant, type StaffId, type StreamId } from '../../kernel/index.js';

/** A case in which somebody applied or began to, and when they first did. */
export type AppliedTo = Readonly<{ case: StreamId; since: Instant }>;
export type AppliedPlace = readonly [since: string, id: string];

type Row = Readonly<{ case: StreamId; since: Date }>;
const told = ({ case: id, since }: Row): AppliedTo => ({ case: id, since: instant(since.getTime()) });

const entries = `select stream_id as "case", min(at) as since from events
  where type in ('ApplicationDrafted', 'ApplicationReceived') and data->>'applicant' = $1`;
const applied = (paged: boolean) => `select * from (${entries} group by stream_id) a
  ${paged ? 'where (since, "case") < ($3::timestamptz, $4::text)' : ''} order by since desc, "case" desc limit $2`;

/** Up to `limit` cases in which a person has an application, the latest first. */
export const casesAppliedTo = async (
  pool: Pool,
  staff: StaffId,
  limit: number,
  after?: AppliedPlace,
): Promise<readonly AppliedTo[]> => {
  const { rows } = await pool.query<Row>({
    name: after ? 'cases-applied-to-next' : 'cases-applied-to',
    text: applied(after !== undefined),
    values: [staff, limit, ...(after ?? [])],
  });
  return rows.map(told);
};
/** Which of these cases a person has an application in. */
export const appliedAmong = async (
  pool: Pool,
  staff: StaffId,
  cases: readonly StreamId[],
): Promise<readonly AppliedTo[]> => {
  if (!cases.length) return [];
  const { rows } = await pool.query<Row>({
    name: 'cases-applied-to-among',
    text: `${entries} and stream_id = any($2) group by stream_id`,
    values: [staff, cases],
  });
  return rows.map(told);
};
export const appliedPlace = ({ case: id, since }: AppliedTo): AppliedPlace => [since, id];

/** The posts that one of these appointments left vacant. */
export const postsArisingFrom = async (
  pool: Pool,
  appointments: readonly AppointmentId[],
): Promise<readonly StreamId[]> => {
  const { rows } = await pool.query<{ stream: StreamId }>({
    name: 'posts-arising-from',
    text: `select stream_id as stream from events where type = 'PostRequested' and data->>'arisesFrom' is not null and data->>'arisesFrom' = any($1)`,
    values: [appointments],
  });
  return rows.map(({ stream }) => stream);
};
