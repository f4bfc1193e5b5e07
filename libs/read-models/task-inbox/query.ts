import type { Pool } from '../../event-store/pool.js';
import { instant, type Instant, type SchoolId, type StaffId, type StreamId } from '../../kernel/index.js';

/** A task as the inbox holds it; `version` is what `If-Match` takes. */
export type TaskItem = Readonly<{
  case: StreamId;
  key: string;
  version: number;
  process: string;
  school: SchoolId;
  title: string;
  answers: readonly string[];
  clause: string;
  addressedTo: readonly string[];
  excluded: readonly StaffId[];
  claimedBy: StaffId | null;
  priority: 'normal' | 'high';
  dueAt: Instant | null;
  openedAt: Instant;
}>;
/** What is mine comes first (0 before 1), then by due date, age, case and key. */
export type TaskPlace = readonly [rank: number, due: string, openedAt: string, id: string, key: string];
export type InboxOf = Readonly<{
  staff: StaffId;
  addresses: readonly string[];
  process?: string | undefined;
  school?: string | undefined;
}>;

type Row = Omit<TaskItem, 'dueAt' | 'openedAt'> & { dueAt: Date | null; openedAt: Date };
const item = ({ dueAt, openedAt, ...rest }: Row): TaskItem => ({
  ...rest,
  dueAt: dueAt && instant(dueAt.getTime()),
  openedAt: instant(openedAt.getTime()),
});

const columns = `stream_id as "case", task_key as key, version, process, school_id as school, title, answers, clause,
  addressed_to as "addressedTo", excluded, claimed_by as "claimedBy", priority, due_at as "dueAt", opened_at as "openedAt"`;
const need = `coalesce(due_at, 'infinity'::timestamptz), opened_at, stream_id, task_key`;
/** Pages after the first are a statement of their own, so that each begins in the index and not at its head. */
const ranked = (rank: 0 | 1, paged: boolean) => `select ${columns} from tasks
  where addressed_to && $1::text[] and not excluded @> array[$2::text] and claimed_by ${rank === 0 ? '= $2' : 'is distinct from $2'}
    and ($3::text is null or process = $3) and ($4::text is null or school_id = $4)
    ${paged ? `and (${need}) > ($6::timestamptz, $7::timestamptz, $8::text, $9::text)` : ''}
  order by ${need} limit $5`;

const ofRank = async (
  pool: Pool,
  rank: 0 | 1,
  of: InboxOf,
  limit: number,
  after?: TaskPlace,
): Promise<readonly TaskItem[]> => {
  if (limit <= 0 || (after && after[0] > rank)) return [];
  const place = after?.[0] === rank ? after.slice(1) : [];
  const paged = place.length > 0;
  const values = [of.addresses, of.staff, of.process ?? null, of.school ?? null, limit, ...place];
  const { rows } = await pool.query<Row>({
    name: `inbox-${rank}${paged ? '-next' : ''}`,
    text: ranked(rank, paged),
    values,
  });
  return rows.map(item);
};

/** Up to `limit` open tasks for a person: those they have claimed, then the others, each by need. */
export const inbox = async (
  pool: Pool,
  of: InboxOf,
  limit: number,
  after?: TaskPlace,
): Promise<readonly TaskItem[]> => {
  const mine = await ofRank(pool, 0, of, limit, after);
  return [...mine, ...(await ofRank(pool, 1, of, limit - mine.length, after))];
};

export const placeOf = (row: TaskItem, me: StaffId): TaskPlace => [
  row.claimedBy === me ? 0 : 1,
  row.dueAt ?? 'infinity',
  row.openedAt,
  row.case,
  row.key,
];

/** The open tasks of one case, by need. */
export const tasksOfCase = async (pool: Pool, stream: string): Promise<readonly TaskItem[]> => {
  const { rows } = await pool.query<Row>({
    name: 'tasks-of-case',
    text: `select ${columns} from tasks where stream_id = $1 order by ${need}`,
    values: [stream],
  });
  return rows.map(item);
};

export const oneTask = async (pool: Pool, stream: string, key: string): Promise<TaskItem | undefined> => {
  const { rows } = await pool.query<Row>({
    name: 'one-task',
    text: `select ${columns} from tasks where stream_id = $1 and task_key = $2`,
    values: [stream, key],
  });
  return rows[0] && item(rows[0]);
};
