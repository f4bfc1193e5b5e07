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

type Found = Readonly<{ id: string; heading: string; rows: readonly TaskItem[] }>;

/** The tasks that need a person, under their headings: what they have taken, or may take, and nobody else has. */
export const neededTasks = (engine: Engine, caller: PersonCaller): Promise<readonly Found[]> => {
  const of = { staff: caller.id, addresses: addressesFor(engine, caller) };
  const find = (filter: InboxFilter) => inbox(engine.store.pool, of, { ...filter, claimed: 'free' }, countedTo + 1);
  return Promise.all(
    headings(caller.at).map(async ({ id, heading, filter }) => ({ id, heading, rows: await find(filter) })),
  );
};

/** What needs a person, in words, by how pressing it is; headings without a task are left out. */
export const needsOf = async (
  engine: Engine,
  caller: PersonCaller,
  found: readonly Found[],
): Promise<readonly Need[]> => {
  const some = found.filter(({ rows }) => rows.length);
  const first = some.map(({ rows }) => rows.slice(0, shown));
  const lines = [...(await taskLines(engine, caller, first.flat()))];
  return some.map(({ id, heading, rows }, i) => ({
    id,
    heading,
    count: rows.length > countedTo ? `${countedTo}+` : String(rows.length),
    lines: lines.splice(0, first[i]?.length),
    more: rows.length > shown,
  }));
};
