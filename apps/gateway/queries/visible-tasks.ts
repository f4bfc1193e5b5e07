import type { PersonCaller } from '#libs/access/index.js';
import type { EventStore } from '#libs/event-store/index.js';
import {
  inbox,
  placeOf,
  type InboxFilter,
  type InboxOf,
  type TaskItem,
  type TaskPlace,
} from '#libs/read-models/task-inbox/query.js';
import { caseOrNothing } from './known-case.js';

/** Whether the caller sees the whole case, and so every task of it. */
export const seesWhole = async (store: EventStore, caller: PersonCaller, id: string): Promise<boolean> =>
  (await caseOrNothing(store, caller, id))?.view === 'whole';

const seesEverybody = async (store: EventStore, caller: PersonCaller, id: string): Promise<boolean> => {
  const known = await caseOrNothing(store, caller, id);
  return known?.view === 'whole' && !known.hidesNames;
};

const atOnce = 8;
/** Which of these cases the caller sees whole; `byPerson`: of those, where for whom something waits tells nobody's name that is hidden from them. */
export const wholeAmong = async (
  store: EventStore,
  caller: PersonCaller,
  ids: readonly string[],
  byPerson: boolean,
): Promise<ReadonlySet<string>> => {
  const cases = [...new Set(ids)];
  const whole = new Set<string>();
  const sees = byPerson ? seesEverybody : seesWhole;
  for (let i = 0; i < cases.length; i += atOnce)
    await Promise.all(cases.slice(i, i + atOnce).map(async (id) => (await sees(store, caller, id)) && whole.add(id)));
  return whole;
};
/** Without the tasks of cases that the caller does not see whole, such as one in which they have an interest of their own. */
const seen = async (store: EventStore, caller: PersonCaller, rows: readonly TaskItem[], byPerson: boolean) => {
  const whole = await wholeAmong(
    store,
    caller,
    rows.map((row) => row.case),
    byPerson,
  );
  return rows.filter((row) => whole.has(row.case));
};

/** Up to `limit` tasks that the caller may see, in the order of the inbox; what is for them they may see. */
export const visibleTasks = async (
  store: EventStore,
  caller: PersonCaller,
  of: InboxOf,
  filter: InboxFilter,
  limit: number,
  after?: TaskPlace,
): Promise<readonly TaskItem[]> => {
  const rows = await inbox(store.pool, of, filter, limit, after);
  if ('addresses' in of) return rows;
  const visible = await seen(store, caller, rows, filter.person !== undefined);
  const last = rows.at(-1);
  if (rows.length < limit || visible.length === limit || !last) return visible;
  const more = await visibleTasks(store, caller, of, filter, limit - visible.length, placeOf(last, caller.id));
  return [...visible, ...more];
};
