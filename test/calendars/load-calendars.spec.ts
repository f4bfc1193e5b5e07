import { afterAll, describe, expect, test } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCalendars } from '#libs/calendars/index.js';
import type { LocalDate, SchoolId } from '#libs/kernel/index.js';
import { folderWith, removeFolders, type CalendarText, type HolidaysText } from './files.js';

afterAll(removeFolders);
const suffolk = 'terms/suffolk.v1.json';
const holidays = 'bank-holidays/england.v1.json';
const ashgrove = { id: 'school-ashgrove' as SchoolId, county: 'Suffolk' };

type Change = (calendar: CalendarText) => void;
const autumn = ({ years }: CalendarText) => years[0].terms[0]!;
const refused: readonly (readonly [what: string, change: Change, message: RegExp])[] = [
  ['31 September', (c) => (autumn(c).from = '2025-09-31'), /years\.0\.terms\.0\.from: has to be a day that there is/],
  [
    '29 February of a common year',
    (c) => (c.years[0].insetDays[3] = '2026-02-29'),
    /insetDays\.3: has to be a day that/,
  ],
  ['a day in words', (c) => (autumn(c).from = '3 September 2025'), /from: has to be a day that there is/],
  ['a term that begins on a Sunday', (c) => (autumn(c).from = '2025-08-31'), /from: has to be a day from Monday to/],
  ['a term that ends before it begins', (c) => (autumn(c).to = '2025-09-01'), /terms\.0: has to end after it begins/],
  [
    'terms in another order',
    (c) => c.years[0].terms.reverse(),
    /terms: has to be Autumn, Spring, Summer, in this order/,
  ],
  ['a term that is missing', (c) => c.years[0].terms.pop(), /terms: has to be Autumn, Spring, Summer/],
  [
    'terms that overlap',
    (c) => (autumn(c).to = '2026-01-06'),
    /terms\.1: has to begin after the term before has ended/,
  ],
  [
    'a term of another year',
    (c) => (c.years[0].terms[2]!.to = '2026-09-01'),
    /terms\.2: has to lie in the academic year/,
  ],
  [
    'a half-term before its term',
    (c) => (autumn(c).halfTerm.from = '2025-09-01'),
    /halfTerm: has to lie within its term/,
  ],
  ['a half-term that ends with the term', (c) => (autumn(c).halfTerm.to = autumn(c).to), /halfTerm: has to lie within/],
  ['a half-term that runs backwards', (c) => (autumn(c).halfTerm.to = '2025-10-20'), /has to end on or after the day/],
  [
    'an INSET day in the holidays',
    (c) => c.years[0].insetDays.push('2026-08-03'),
    /insetDays\.5: has to lie in a term/,
  ],
  ['an INSET day in the half-term', (c) => (c.years[0].insetDays = ['2025-10-28']), /insetDays\.0: .*not in its half/],
  ['an INSET day on a bank holiday', (c) => (c.years[0].insetDays = ['2026-05-04']), /2026-05-04 is a bank holiday/],
  ['INSET days in no order', (c) => c.years[0].insetDays.reverse(), /insetDays: has to be in order, each day once/],
  ['a year that is left out', (c) => c.years.splice(1, 1), /years: has to be in order, with no year left out/],
  ['a year that names no two', (c) => (c.years[0].year = '2025/27'), /year: has to name two years that follow/],
  ['a field that nobody knows', (c) => Object.assign(c, { halfterm: true }), /halfterm/],
  ['no word of where the dates come from', (c) => (c.source = 'a web page'), /source: has to begin with law:/],
  ['bank holidays that are not there', (c) => (c.bankHolidays.version = 9), /bankHolidays: england v9 is not there/],
  ['another version than its name says', (c) => (c.version = 2), /holds suffolk version 2; name it suffolk\.v2\.json/],
];

describe('A calendar is refused, with its file and path, for', () => {
  test.each(refused)('%s', (_, change, message) => {
    const folder = folderWith(suffolk, change);
    expect(() => loadCalendars(folder)).toThrow(message);
    expect(() => loadCalendars(folder)).toThrow(/suffolk\.v1\.json: /);
  });

  test('text that is no JSON', () => {
    const folder = folderWith(suffolk, () => undefined);
    writeFileSync(join(folder, suffolk), '{');
    expect(() => loadCalendars(folder)).toThrow(/suffolk\.v1\.json: the whole file: not readable as JSON/);
  });

  test('a county that has two', () => {
    const folder = folderWith(suffolk, (c) => (c.id = 'suffolk-too'), 'terms/suffolk-too.v1.json');
    expect(() => loadCalendars(folder)).toThrow(/for: Suffolk has two calendars; keep one/);
  });
});

describe('Bank holidays are refused', () => {
  const reading = (change: (text: HolidaysText) => void) => () => loadCalendars(folderWith(holidays, change));
  test('that end before the calendars do', () => {
    const short = reading((text) => {
      text.to = '2029-12-31';
      text.days = text.days.filter((day) => day <= text.to);
    });
    expect(short).toThrow(/suffolk\.v1\.json: bankHolidays: have to reach from 2025-09-01 to 2030-08-31/);
  });
  test('that lie outside of what they claim', () => {
    expect(reading((text) => (text.to = '2030-12-24'))).toThrow(/england\.v1\.json: days: has to lie between/);
  });
  test('at a weekend, where nobody keeps them', () => {
    expect(reading((text) => (text.days[0] = '2024-12-28'))).toThrow(/days\.0: has to be a day from Monday to Friday/);
  });
});

describe('A newer version', () => {
  const folder = folderWith(suffolk, (c) => (c.version = 2), 'terms/suffolk.v2.json');
  test('is the one that holds, and the older can still be looked up', () => {
    const calendars = loadCalendars(folder);
    expect(calendars.of(ashgrove)?.version).toBe(2);
    expect(calendars.get('suffolk', 1).version).toBe(1);
  });
  test('that is taken away is asked for by name', () => {
    rmSync(join(folder, suffolk));
    expect(() => loadCalendars(folder).get('suffolk', 1)).toThrow(/Calendar suffolk v1 is not in .*Put its file back/);
  });
  test('can’t be changed by whoever holds it', () => {
    const calendar = loadCalendars().get('essex', 1);
    expect(() => (calendar.years[0]!.insetDays as LocalDate[]).push('2026-01-01' as LocalDate)).toThrow(TypeError);
    expect(() => (calendar.bankHolidays as LocalDate[]).pop()).toThrow(TypeError);
  });
});
