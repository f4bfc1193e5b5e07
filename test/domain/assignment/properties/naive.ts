import type { PostEvent } from '#libs/domain/assignment/events.js';
import type { Absence, Term } from '#libs/domain/assignment/words.js';
import { dayNumber, weekdayOf, type LocalDate } from '#libs/kernel/index.js';

type Revision = Readonly<{ revision: number; dates: Term | Absence | undefined }>;

const includes = (dates: Term | Absence | undefined, day: LocalDate): boolean =>
  dates !== undefined && dates.from <= day && (dates.to === undefined || day <= dates.to);
const newest = (revisions: readonly Revision[]): Term | Absence | undefined =>
  revisions.reduce((a, b) => (b.revision > a.revision ? b : a), { revision: 0, dates: undefined } as Revision).dates;

/**
 * How much of one day of a post each assignment is there for, told from the events alone and one day at a time: what the
 * ledger has to come to, by a way that has nothing in common with it.
 */
export const thereOn = (events: readonly PostEvent[], day: LocalDate): Readonly<Record<string, number>> => {
  const weekday = weekdayOf(dayNumber(day));
  const established = events.find((event) => event.type === 'PostEstablished')!.data;
  if (weekday > 4 || day < established.from) return {};
  if (events.some((event) => event.type === 'PostDeleted' && event.data.from <= day)) return {};
  const revisions = new Map<string, Revision[]>();
  const awaysOf = new Map<string, Set<string>>();
  for (const { type, data } of events) {
    if (!('revision' in data)) continue;
    const key = 'away' in data ? data.away : data.assignment;
    const dates = 'from' in data ? data : undefined;
    revisions.set(key, [...(revisions.get(key) ?? []), { revision: data.revision, dates }]);
    if (type === 'HolderAssigned') awaysOf.set(key, new Set());
    if (type === 'HolderAway') awaysOf.get(data.assignment)!.add(key);
  }
  const part = (key: string, whole: number): number => {
    const dates = newest(revisions.get(key) ?? []);
    return dates && includes(dates, day) ? (dates.pattern?.[weekday] ?? whole) : 0;
  };
  const there = [...awaysOf].map(([assignment, aways]) => {
    const held = part(assignment, 1);
    const gone = [...aways].reduce((sum, away) => sum + part(away, held), 0);
    return [assignment, Math.max(0, held - gone)] as const;
  });
  return Object.fromEntries(there.filter(([, held]) => held > 0));
};
