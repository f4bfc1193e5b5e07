import { caseScope, type PersonCaller } from '#libs/access/index.js';
import type { EventStore } from '#libs/event-store/index.js';
import {
  listCases,
  placeOf,
  type CaseFilter,
  type CaseItem,
  type CasePlace,
} from '#libs/read-models/case-register/query.js';
import { wholeAmong } from './visible-tasks.js';

/** Up to `limit` cases that the caller may find, the latest first. Whom a case waits for is told only of those that they see whole, and where no name is hidden from them. */
export const visibleCases = async (
  store: EventStore,
  caller: PersonCaller,
  filter: CaseFilter,
  limit: number,
  after?: CasePlace,
): Promise<readonly CaseItem[]> => {
  const rows = await listCases(store.pool, caseScope(caller), filter, limit, after);
  if (!filter.waitsFor) return rows;
  const whole = await wholeAmong(
    store,
    caller,
    rows.map((row) => row.case),
    true,
  );
  const visible = rows.filter((row) => whole.has(row.case));
  const last = rows.at(-1);
  if (rows.length < limit || visible.length === limit || !last) return visible;
  const more = await visibleCases(store, caller, filter, limit - visible.length, placeOf(last));
  return [...visible, ...more];
};
