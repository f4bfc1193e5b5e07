import { afterAll, describe, expect, test } from '@jest/globals';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { loadPacks, shippedPacks } from '#libs/policy-packs/index.js';
import {
  folderWith as calendarsWith,
  removeFolders as removeCalendars,
  type HolidaysText,
} from '../calendars/files.js';
import { folderWith, packWith, problemsWith, removeFolders, type AnyPack } from './folder.js';

afterAll(() => {
  removeFolders();
  removeCalendars();
});
const newest = 'demo-trust.v6.json';
const england = 'bank-holidays/england';
/** The shipped calendars, and a second version of England's with a day that was proclaimed since. */
const proclaimed = () =>
  calendarsWith<HolidaysText & { version: number }>(
    `${england}.v1.json`,
    (text) => {
      text.version = 2;
      text.days = [...text.days, '2027-05-10'].sort();
    },
    `${england}.v2.json`,
  );
const sixth = () => loadPacks().get('demo-trust', 6);
const rules = (calendar: AnyPack) => (pack: AnyPack) => (pack.rules.calendar = calendar);
const source = "trust's own: for the test";

describe('A pack that follows a calendar', () => {
  test('counts by its bank holidays, and says which version they are and by which law', () => {
    const { follows, rules: held, sources } = sixth();
    expect(follows).toEqual({ id: 'england', version: 1 });
    expect(held.calendar.bankHolidays).toEqual(expect.arrayContaining(['2026-12-25', '2030-12-26']));
    expect(sources['calendar.bankHolidays']).toMatch(/^law: Banking and Financial Dealings Act 1971/);
  });

  test('differs from the version before in nothing else', () => {
    const { calendar, ...others } = sixth().rules;
    const { calendar: before, ...same } = loadPacks().get('demo-trust', 5).rules;
    expect(others).toEqual(same);
    expect(calendar.bankHolidays).toEqual(expect.arrayContaining([...before.bankHolidays]));
  });

  test('counts by the newest version of it, while a pack that holds its own days keeps them', () => {
    const packs = loadPacks(shippedPacks, proclaimed());
    const { follows, rules: now } = packs.get('demo-trust', 6);
    expect(follows).toEqual({ id: 'england', version: 2 });
    expect(now.calendar.bankHolidays).toContain('2027-05-10');
    expect(sixth().rules.calendar.bankHolidays).not.toContain('2027-05-10');
    const own = packs.get('demo-trust', 5);
    expect([own.follows, own.rules.calendar]).toEqual([undefined, loadPacks().get('demo-trust', 5).rules.calendar]);
  });

  test('is refused where the calendar is not there, with what to add', () => {
    expect(problemsWith(newest, (pack) => (pack.rules.calendar.follows.value = 'wales'))).toMatch(
      /rules\.calendar\.follows\.value: there are no bank holidays wales; add bank-holidays\/wales\.v1\.json/,
    );
  });

  test.each([
    ['both', { bankHolidays: { value: ['2027-01-01'], source }, follows: { value: 'england', source } }],
    ['neither', {}],
  ])('is refused with days of its own and a calendar: %s', (_, calendar) => {
    expect(problemsWith(newest, rules(calendar))).toMatch(
      /rules\.calendar: has to hold either bankHolidays or follows/,
    );
  });
});

test('calendars that can not be read stop every pack, with the file that is wrong', () => {
  const folder = calendarsWith<HolidaysText>(`${england}.v1.json`, (text) => text.days.reverse());
  const packs = folderWith({ [newest]: packWith(undefined, newest) });
  expect(() => loadPacks(packs, folder)).toThrow(/Bank holidays in .* can't be used[^]*england\.v1\.json: days/);
  cpSync(join(shippedPacks, newest), join(packs, newest));
  expect(loadPacks(packs).current('demo-trust').version).toBe(6);
});
