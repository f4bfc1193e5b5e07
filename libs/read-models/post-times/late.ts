import type { Pool } from '../../event-store/pool.js';
import { instant, type Instant, type SchoolId, type StreamId } from '../../kernel/index.js';
import type { OfTasks } from './of-whom.js';

/** Late tasks by whom they are for: a role, or `staff` for those that are for one person by name. A task for two roles counts for both. */
export type LateByRole = Readonly<{ role: string; tasks: number }>;
export type LateTask = Readonly<{
  case: StreamId;
  key: string;
  title: string;
  school: SchoolId;
  addressedTo: readonly string[];
  dueAt: Instant;
}>;

const role = `case when a.address like 'staff:%' then 'staff' else split_part(a.address, '@', 1) end`;
/** A task for two people by name is one task for people by name. */
const roles = `cross join lateral (select distinct ${role} as role from unnest(k.addressed_to) as a(address)) as whose`;
/** Tasks of cases that the person sees whole: not of their own, nor of one on whose panel they sit until it has decided. */
const theirs = `k.due_at < $1::timestamptz and k.school_id = any($2::text[]) and not k.stream_id = any($3::text[])
  and k.process = 'internal-post' and ($4::text is null or k.school_id = $4)
  and ($5::timestamptz is null or c.opened_at >= $5) and ($6::timestamptz is null or c.opened_at < $6)
  and not coalesce(t.sitting @> array[$7::text], false)
  and not k.stream_id in (select stream_id from events where type in ('ApplicationDrafted', 'ApplicationReceived') and data->>'applicant' = $7)`;
const from = `from tasks k join cases c using (stream_id) left join post_times t using (stream_id) ${roles}`;
const valuesOf = ({ me, schools, except, school, openedFrom, openedBefore }: OfTasks, now: Instant): unknown[] => [
  now,
  schools,
  except,
  school,
  openedFrom,
  openedBefore,
  me,
];

export const lateByRole = async (pool: Pool, of: OfTasks, now: Instant): Promise<readonly LateByRole[]> => {
  const { rows } = await pool.query<LateByRole>({
    name: 'late-by-role',
    text: `select whose.role, count(*)::int as tasks ${from} where ${theirs} group by 1 order by 2 desc, 1`,
    values: valuesOf(of, now),
  });
  return rows;
};

/** Up to `limit` late tasks of a role, what is late longest first. */
export const lateTasks = async (
  pool: Pool,
  of: OfTasks,
  now: Instant,
  whose: string,
  limit: number,
): Promise<readonly LateTask[]> => {
  const { rows } = await pool.query<Omit<LateTask, 'dueAt'> & { dueAt: Date }>({
    name: 'late-tasks',
    text: `select k.stream_id as "case", k.task_key as key, k.title, k.school_id as school, k.addressed_to as "addressedTo", k.due_at as "dueAt"
      ${from} where ${theirs} and whose.role = $8 order by "dueAt", "case", key limit $9`,
    values: [...valuesOf(of, now), whose, limit],
  });
  return rows.map(({ dueAt, ...rest }) => ({ ...rest, dueAt: instant(dueAt.getTime()) }));
};
