import type { PersonCaller } from '#libs/access/index.js';
import type { EventStore } from '#libs/event-store/index.js';
import { ProblemError } from '#libs/http/problem.js';
import {
  inbox,
  placeOf,
  type InboxFilter,
  type InboxItem,
  type InboxOf,
  type TaskPlace,
} from '#libs/read-models/task-inbox/query.js';
import { knownCase } from './known-case.js';

/** Whether the caller sees the whole case, and so every task of it. */
export const seesWhole = async (store: EventStore, caller: PersonCaller, id: string): Promise<boolean> => {
  try {
    return (await knownCase(store, caller, id)).view === 'whole';
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
};

/** Without the tasks of cases in which the caller has an interest of their own: those cases are looked at one by one. */
const seen = async (store: EventStore, caller: PersonCaller, rows: readonly InboxItem[]) => {
  const doubtful = [...new Set(rows.filter((row) => row.concerns).map((row) => row.case))];
  const hidden = new Set<string>();
  for (const id of doubtful) if (!(await seesWhole(store, caller, id))) hidden.add(id);
  return rows.filter((row) => !hidden.has(row.case));
};

/** Up to `limit` tasks that the caller may see, in the order of the inbox. */
export const visibleTasks = async (
  store: EventStore,
  caller: PersonCaller,
  of: InboxOf,
  filter: InboxFilter,
  limit: number,
  after?: TaskPlace,
): Promise<readonly InboxItem[]> => {
  const rows = await inbox(store.pool, of, filter, limit, after);
  const visible = await seen(store, caller, rows);
  const last = rows.at(-1);
  if (rows.length < limit || visible.length === limit || !last) return visible;
  const more = await visibleTasks(store, caller, of, filter, limit - visible.length, placeOf(last, caller.id));
  return [...visible, ...more];
};
