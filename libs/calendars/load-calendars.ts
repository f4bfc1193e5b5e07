import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchoolId } from '../kernel/index.js';
import { readBankHolidays, readCalendar } from './read-calendar.js';
import type { Calendar } from './types.js';

export interface Calendars {
  /** The version by which a date was found. Throws when it is not there. */
  get(id: string, version: number): Calendar;
  /** The newest version of a school's own calendar, or of its county's; undefined where there is neither. */
  of(school: Readonly<{ id: SchoolId; county: string }>): Calendar | undefined;
  /** Every version of every calendar, oldest first within a calendar. */
  all(): readonly Calendar[];
}

/** The calendars that ship with the code. */
export const shippedCalendars = fileURLToPath(new URL('./files', import.meta.url));

type Read<T> = (file: string, text: string) => T;
/** Reads every file of a folder; gathers all that is wrong with any of them. */
const readAll = <T>(folder: string, read: Read<T>, wrong: string[]): readonly T[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      try {
        return [read(file, readFileSync(join(folder, file), 'utf8'))];
      } catch (error) {
        wrong.push(...(error as Error).message.split('\n').map((line) => `${file}: ${line}`));
        return [];
      }
    });

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
  };
};
