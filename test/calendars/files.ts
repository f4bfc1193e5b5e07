import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedCalendars } from '#libs/calendars/shipped.js';

type Year = {
  year: string;
  terms: { name: string; from: string; to: string; halfTerm: { from: string; to: string } }[];
  insetDays: string[];
};
export type CalendarText = {
  id: string;
  version: number;
  source: string;
  for: Record<string, string>;
  bankHolidays: { id: string; version: number };
  years: [Year, Year, ...Year[]];
};
export type HolidaysText = { from: string; to: string; days: string[] };

const folders: string[] = [];
export const removeFolders = (): void => folders.forEach((folder) => rmSync(folder, { recursive: true }));

/** The shipped calendars in a folder of their own, one file of which is changed, or written under another name. */
export const folderWith = <T = CalendarText>(file: string, change: (text: T) => void, as = file): string => {
  const folder = mkdtempSync(join(tmpdir(), 'calendars-'));
  folders.push(folder);
  cpSync(shippedCalendars, folder, { recursive: true });
  const text = JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  change(text);
  writeFileSync(join(folder, as), JSON.stringify(text));
  return folder;
};
