import type { Pool } from '../event-store/pool.js';
import { instant, type Instant, type SchoolId, type StaffId, type StreamId } from '../kernel/index.js';

/** One notice as the person has it whom it was meant for. */
export type OwnNotice = Readonly<{
  key: string;
  stream: StreamId;
  reason: string;
  kind: string;
  task: string | undefined;
  /** Its task is open. */
  open: boolean;
  /** When it was told, by the trust's clock. */
  at: Instant;
  title: string;
  school: SchoolId;
  by: Instant | undefined;
  clause: string | undefined;
}>;
/** When the last notice of a page was told, and its key. */
export type NoticePlace = readonly [at: string, key: string];
type Row = { [K in keyof OwnNotice]: OwnNotice[K] | null } & { at: Date; by: Date | null };

/** What was dropped before it was sent, since it had become pointless, nobody was told. */
const list = (
  paged: boolean,
) => `select n.key, n.stream_id as stream, n.reason, n.kind, n.task, t.task_key is not null as open,
    n.rung_at as at, c.title, c.school_id as school, coalesce(t.due_at, n.by_at) as by, t.clause
  from notice_deliveries d join notices n on n.key = d.key join cases c on c.stream_id = n.stream_id
    left join tasks t on t.stream_id = n.stream_id and t.task_key = n.task
  where d.recipient = $1 and d.status not in ('closed', 'left', 'too-late')
    ${paged ? `and (n.rung_at, n.key) < ($3::timestamptz, $4::text)` : ''}
  order by n.rung_at desc, n.key desc limit $2`;

/** Up to `limit` notices of one person, the newest first. */
export const ownNotices = async (
  pool: Pool,
  staff: StaffId,
  limit: number,
  after?: NoticePlace,
): Promise<readonly OwnNotice[]> => {
  const { rows } = await pool.query<Row>({
    name: after ? 'own-notices-next' : 'own-notices',
    text: list(after !== undefined),
    values: [staff, limit, ...(after ?? [])],
  });
  return rows.map((row) => {
    const known = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? undefined]));
    return { ...known, at: instant(row.at.getTime()), by: row.by ? instant(row.by.getTime()) : undefined } as OwnNotice;
  });
};
export const placeOf = ({ at, key }: OwnNotice): NoticePlace => [at, key];
