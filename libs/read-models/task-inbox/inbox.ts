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
  /** `free`: taken by nobody, or by me. */
  claimed?: 'me' | 'nobody' | 'others' | 'free' | undefined;
  /** Only what is due before the instant; a task without a due instant is not. */
  dueBefore?: Instant | undefined;
  /** Only what is due at the instant or later, or never. */
  dueFrom?: Instant | undefined;
  openedFrom?: Instant | undefined;
  openedBefore?: Instant | undefined;
  priority?: TaskItem['priority'] | undefined;
  /** Each of these words, in any case, is part of the title. */
  words?: readonly string[] | undefined;
  /** Only what one of these clauses asks for. */
  clauses?: readonly string[] | undefined;
  /** Only what a person has taken, or may take who is addressed so. */
  person?: Readonly<{ staff: StaffId; addresses: readonly string[] }> | undefined;
  /** Only what is not for me, who am addressed so, or what another has taken. */
  notFor?: readonly string[] | undefined;
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
const mayTake =
  'claimed_by = $14 or (claimed_by is null and addressed_to && $15::text[] and not excluded @> array[$14])';
const notMine = 'not (addressed_to && $16::text[]) or excluded @> array[$2::text] or claimed_by <> $2';
/** The bounds of `due_at` are said of the index's own expression too, so that a scan begins and ends there. */
const filtered = `($3::text is null or process = $3) and ($4::text is null or school_id = $4)
    and ($5::text is null or case $5 when 'me' then claimed_by = $2 when 'nobody' then claimed_by is null
      when 'free' then coalesce(claimed_by, $2) = $2 else claimed_by <> $2 end)
    and ($6::timestamptz is null or due_at < $6) and coalesce(due_at, 'infinity'::timestamptz) <= coalesce($6, 'infinity'::timestamptz)
    and coalesce(due_at, 'infinity'::timestamptz) >= coalesce($10::timestamptz, '-infinity'::timestamptz)
    and ($11::timestamptz is null or opened_at >= $11) and ($12::timestamptz is null or opened_at < $12)
    and ($7::text is null or priority = $7) and ($13::text[] is null or clause = any($13))
    and ($14::text is null or ${mayTake}) and ($16::text[] is null or ${notMine})
    and not exists (select from unnest($8::text[]) word where position(lower(word) in lower(title)) = 0)`;
/** Pages after the first are a statement of their own, so that each begins in the index and not at its head. */
const ranked = (scope: Scope, rank: Rank, paged: boolean) => `select ${taskColumns} from tasks
  where ${scopes[scope]} and ${inRank[rank]} and ${filtered}
    ${paged ? `and (${byNeed}) > ($17::timestamptz, $18::timestamptz, $19::text, $20::text)` : ''}
  order by ${byNeed} limit $9`;

const asked = (of: InboxOf) =>
  'addresses' in of ? (['mine', of.addresses] as const) : (['overseen', of.schools] as const);
/** pg writes undefined as null: no such filter. */
const valuesOf = (of: InboxOf, filter: InboxFilter, limit: number) => {
  const { process, school, claimed, dueBefore, priority, words = [] } = filter;
  const { dueFrom, openedFrom, openedBefore, clauses, person, notFor } = filter;
  const first = [asked(of)[1], of.staff, process, school, claimed, dueBefore, priority, words, limit];
  return [...first, dueFrom, openedFrom, openedBefore, clauses, person?.staff, person?.addresses, notFor];
};

/*
 * How many tasks are somebody's differs by a thousand times: the last rank, and the count, are planned for each question, and not once
 * for all of them. The first two ranks have an index of their own.
 */
/** Up to `limit` open tasks: those that the person has taken, then those of high priority, then the others, each by need. */
export const inbox = async (
  pool: Pool,
  of: InboxOf,
  filter: InboxFilter,
  limit: number,
  after?: TaskPlace,
): Promise<readonly TaskItem[]> => {
  const [scope] = asked(of);
  const found: TaskItem[] = [];
  for (const rank of ranks) {
    if (found.length >= limit || (after && after[0] > rank)) continue;
    const place = after?.[0] === rank ? after.slice(1) : [];
    const paged = place.length > 0;
    const { rows } = await pool.query<TaskItemRow>({
      ...(rank !== 2 && { name: `inbox-${scope}-${rank}${paged ? '-next' : ''}` }),
      text: ranked(scope, rank, paged),
      values: [...valuesOf(of, filter, limit - found.length), ...place],
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

/** How many open tasks there are, counted up to a bound. */
export const countInbox = async (pool: Pool, of: InboxOf, filter: InboxFilter, bound: number): Promise<number> => {
  const [scope] = asked(of);
  const { rows } = await pool.query<{ n: number }>({
    text: `select count(*)::int as n from (select from tasks where ${scopes[scope]} and ${filtered} limit $9) found`,
    values: valuesOf(of, filter, bound),
  });
  return rows[0]!.n;
};
