import type { Pool } from '../../event-store/pool.js';
import type { Instant, SchoolId, StaffId } from '../../kernel/index.js';
import { counted, ranked, ranks, type Form, type Rank, type Scope } from './statements.js';
import { taskItem, type TaskItem, type TaskItemRow } from './task-item.js';

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

const asked = (of: InboxOf) =>
  'addresses' in of ? (['mine', of.addresses] as const) : (['overseen', of.schools] as const);
/** pg writes undefined as null: no such filter. */
const valuesOf = (of: InboxOf, filter: InboxFilter, limit: number) => {
  const { process, school, claimed, dueBefore, priority, words = [] } = filter;
  const { dueFrom, openedFrom, openedBefore, clauses, person, notFor } = filter;
  const first = [asked(of)[1], of.staff, process, school, claimed, dueBefore, priority, words, limit];
  return [...first, dueFrom, openedFrom, openedBefore, clauses, person?.staff, person?.addresses, notFor];
};

/** Of a stretch of time, or of what is for others, a person's own tasks may be none or all: then it is looked for by audience. */
const formOf = (scope: Scope, { dueFrom, dueBefore, notFor }: InboxFilter): Form =>
  scope === 'overseen' ? (notFor ? 'for-others' : 'plain') : dueFrom || dueBefore ? 'by-audience' : 'plain';

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
      text: ranked(scope, rank, paged, formOf(scope, filter)),
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
    text: counted(scope),
    values: valuesOf(of, filter, bound),
  });
  return rows[0]!.n;
};
