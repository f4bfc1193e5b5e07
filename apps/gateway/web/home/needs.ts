import type { PersonCaller } from '#libs/access/index.js';
import { atLocalTime, localDate, plus } from '#libs/kernel/calendar.js';
import type { Instant } from '#libs/kernel/index.js';
import { inbox, type InboxFilter, type TaskItem } from '#libs/read-models/task-inbox/query.js';
import type { Engine } from '../../engine.js';
import { addressesFor } from '../../queries/inbox-of.js';
import { taskLines, type TaskLine } from '../lists/task-lines.js';

/** So many of a heading are shown, and so many at most counted: a page takes as long with many tasks as with few. */
const shown = 10;
const countedTo = 100;
const aWeek = 'P7D';

/** The headings of what needs somebody, the most pressing first; no task stands under two of them. */
const headings = (now: Instant) => {
  const today = localDate(now);
  const dayFrom = (duration: string) => atLocalTime(plus(today, duration), '00:00');
  const weekEnd = dayFrom(aWeek);
  const freshFrom = dayFrom(`-${aWeek}`);
  return [
    { id: 'overdue', heading: 'Overdue', filter: { dueBefore: now } },
    { id: 'this-week', heading: 'Due this week', filter: { dueFrom: now, dueBefore: weekEnd } },
    { id: 'new', heading: 'New', filter: { dueFrom: weekEnd, openedFrom: freshFrom } },
    { id: 'later', heading: 'Later', filter: { dueFrom: weekEnd, openedBefore: freshFrom } },
  ] as const satisfies readonly Readonly<{ id: string; heading: string; filter: InboxFilter }>[];
};

export type Need = Readonly<{
  id: string;
  heading: string;
  /** `3`, or `100+` of what is not counted further. */
  count: string;
  lines: readonly TaskLine[];
  more: boolean;
}>;

/** What needs a person, by how pressing it is: what they have taken, or may take, and nobody else has. */
export const needsOf = async (engine: Engine, caller: PersonCaller): Promise<readonly Need[]> => {
  const of = { staff: caller.id, addresses: addressesFor(engine, caller) };
  const find = ({ filter }: { filter: InboxFilter }): Promise<readonly TaskItem[]> =>
    inbox(engine.store.pool, of, { ...filter, claimed: 'free' }, countedTo + 1);
  const all = headings(caller.at);
  const found = await Promise.all(all.map(find));
  const lines = await taskLines(
    engine,
    caller,
    found.flatMap((rows) => rows.slice(0, shown)),
  );
  return all.map(({ id, heading }, i) => {
    const rows = found[i] ?? [];
    const before = found.slice(0, i).reduce((sum, some) => sum + Math.min(some.length, shown), 0);
    return {
      id,
      heading,
      count: rows.length > countedTo ? `${countedTo}+` : String(rows.length),
      lines: lines.slice(before, before + Math.min(rows.length, shown)),
      more: rows.length > shown,
    };
  });
};
