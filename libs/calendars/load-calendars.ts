import { join } from 'node:path';
import type { SchoolId } from '../kernel/index.js';
import { readAll, type Read } from './read-all.js';
import { readBankHolidays, readCalendar } from './read-calendar.js';
import { shippedCalendars } from './shipped.js';
import type { Calendar, CalendarVersion } from './types.js';

export interface Calendars {
  /** The version by which a date was found. Throws when it is not there. */
  get(id: string, version: number): Calendar;
  /** The newest version of a school's own calendar, or of its county's; undefined where there is neither. */
  of(school: Readonly<{ id: SchoolId; county: string }>): Calendar | undefined;
  /** Every version of every calendar, oldest first within a calendar. */
  all(): readonly Calendar[];
  /** The version of the same bank holidays that has come since; undefined while there is none. */
  since(counted: CalendarVersion): number | undefined;
}

const ownerOf = (calendar: Calendar): string => Object.values(calendar.for).join();
/** Loads every version in a folder (`terms/<id>.v<version>.json`, `bank-holidays/…`). Throws all that is wrong with any of them, by file and path. */
export const loadCalendars = (folder: string = shippedCalendars): Calendars => {
  const wrong: string[] = [];
  const holidays = readAll(join(folder, 'bank-holidays'), readBankHolidays, wrong);
  const read: Read<Calendar> = (file, text) => readCalendar(file, text, holidays);
  const calendars = [...readAll(join(folder, 'terms'), read, wrong)].sort(
    (a, b) => a.id.localeCompare(b.id) || a.version - b.version,
  );
  for (const one of calendars)
    if (calendars.some((other) => other.id !== one.id && ownerOf(other) === ownerOf(one)))
      wrong.push(`${one.id}.v${one.version}.json: for: ${ownerOf(one)} has two calendars; keep one`);
  if (wrong.length) throw new Error(`Calendars in ${folder} can't be used. Correct:\n${wrong.join('\n')}`);

  const newest = (is: (calendar: Calendar) => boolean) => calendars.findLast(is);
  return {
    get: (id, version) => {
      const found = calendars.find((one) => one.id === id && one.version === version);
      if (found) return found;
      throw new Error(`Calendar ${id} v${version} is not in ${folder}. Put its file back; dates were found by it.`);
    },
    of: ({ id, county }) =>
      newest((one) => 'school' in one.for && one.for.school === id) ??
      newest((one) => 'county' in one.for && one.for.county === county),
    all: () => calendars,
    since: ({ id, version }) => {
      const newer = holidays.filter((one) => one.id === id && one.version > version).map((one) => one.version);
      return newer.length ? Math.max(...newer) : undefined;
    },
  };
};
