import type { Pool } from '../../event-store/pool.js';
import type { Instant, SchoolId, StaffId } from '../../kernel/index.js';
import { byNeed, taskColumns, taskItem, type TaskItem, type TaskItemRow } from './task-item.js';

/** Ranks: what I have taken, then what comes before the rest, then the rest; in each by due date, age, case and key. */
const ranks = [0, 1, 2] as const;
type Rank = (typeof ranks)[number];
export type TaskPlace = readonly [rank: Rank, due: string, openedAt: string, id: string, key: string];

/** Which tasks a person may find: those that are for them, or those of the schools that they oversee. */
export type InboxOf = Readonly<{ staff: StaffId }> &
  (Readonly<{ addresses: readonly string[] }> | Readonly<{ schools: readonly SchoolId[] }>);
export type InboxFilter = Readonly<{
  process?: string | undefined;
  school?: string | undefined;
  claimed?: 'me' | 'nobody' | 'others' | undefined;
  /** Only what is due before the instant; a task without a due instant is not. */
  dueBefore?: Instant | undefined;
  priority?: TaskItem['priority'] | undefined;
  /** Each of these words, in any case, is part of the title. */
  words?: readonly string[] | undefined;
}>;

const scopes = {
  mine: 'addressed_to && $1::text[] and not excluded @> array[$2::text]',
  overseen: 'school_id = any($1::text[])',
} as const;
type Scope = keyof typeof scopes;
const inRank: Readonly<Record<Rank, string>> = {
  0: 'claimed_by = $2',
  1: `claimed_by is distinct from $2 and priority = 'high'`,
  2: `claimed_by is distinct from $2 and priority = 'normal'`,
};
/** Pages after the first are a statement of their own, so that each begins in the index and not at its head. */
const ranked = (scope: Scope, rank: Rank, paged: boolean) => `select ${taskColumns} from tasks
  where ${scopes[scope]} and ${inRank[rank]}
    and ($3::text is null or process = $3) and ($4::text is null or school_id = $4)
    and ($5::text is null or case $5 when 'me' then claimed_by = $2 when 'nobody' then claimed_by is null else claimed_by <> $2 end)
    and ($6::timestamptz is null or due_at < $6) and ($7::text is null or priority = $7)
    and not exists (select from unnest($8::text[]) word where position(lower(word) in lower(title)) = 0)
    ${paged ? `and (${byNeed}) > ($10::timestamptz, $11::timestamptz, $12::text, $13::text)` : ''}
  order by ${byNeed} limit $9`;

/** Up to `limit` open tasks: those that the person has taken, then those of high priority, then the others, each by need. */
export const inbox = async (
  pool: Pool,
  of: InboxOf,
  filter: InboxFilter,
  limit: number,
  after?: TaskPlace,
): Promise<readonly TaskItem[]> => {
  const [scope, among] = 'addresses' in of ? (['mine', of.addresses] as const) : (['overseen', of.schools] as const);
  const { process, school, claimed, dueBefore, priority, words = [] } = filter;
  const found: TaskItem[] = [];
  for (const rank of ranks) {
    if (found.length >= limit || (after && after[0] > rank)) continue;
    const place = after?.[0] === rank ? after.slice(1) : [];
    const paged = place.length > 0;
    const { rows } = await pool.query<TaskItemRow>({
      name: `inbox-${scope}-${rank}${paged ? '-next' : ''}`,
      text: ranked(scope, rank, paged),
      // pg writes undefined as null: no such filter
      values: [among, of.staff, process, school, claimed, dueBefore, priority, words, limit - found.length, ...place],
    });
    found.push(...rows.map(taskItem));
  }
  return found;
};

export const placeOf = (row: TaskItem, me: StaffId): TaskPlace => [
  row.claimedBy === me ? 0 : row.priority === 'high' ? 1 : 2,
  row.dueAt ?? 'infinity',
  row.openedAt,
  row.case,
  row.key,
];
