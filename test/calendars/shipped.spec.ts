import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSchoolDay, isTermDay, loadCalendars, type Calendar, type Days } from '#libs/calendars/index.js';
import { shippedCalendars } from '#libs/calendars/shipped.js';
import { dayAfter, type LocalDate, type SchoolId } from '#libs/kernel/index.js';
import { loadPacks } from '#libs/policy-packs/index.js';
import { parseCsv } from './csv-of.js';

const calendars = loadCalendars();
const shown = (one: Calendar) => `${one.id} v${one.version}`;
const daysOf = ({ from, to }: Days): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day);
  return days;
};

const pinned = JSON.parse(readFileSync(new URL('./shipped.json', import.meta.url), 'utf8')) as Record<string, string>;
test('a shipped version never changes: other dates are a new file, with its hash added to shipped.json', () => {
  const files = ['bank-holidays', 'terms'].flatMap((folder) =>
    readdirSync(join(shippedCalendars, folder)).map((file) => `${folder}/${file}`),
  );
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(shippedCalendars, file)))
      .digest('hex');
  expect(Object.fromEntries(files.map((file) => [file, hash(file)]))).toEqual(pinned);
});

describe.each(calendars.all().map((one) => [shown(one), one] as const))('%s', (_, calendar) => {
  test('has the academic years 2025/26 to 2029/30', () => {
    expect(calendar.years.map(({ year }) => year)).toEqual(['2025/26', '2026/27', '2027/28', '2028/29', '2029/30']);
  });

  test.each(calendar.years.map((one) => [one.year, one] as const))(
    'has 190 days for pupils and 195 for teachers in %s, as the law and the conditions of service count them',
    (__, { terms }) => {
      const days = terms.flatMap(daysOf);
      expect(days.filter((day) => isSchoolDay(calendar, day))).toHaveLength(190);
      expect(days.filter((day) => isTermDay(calendar, day))).toHaveLength(195);
    },
  );
});

test('each school of the demo trust has a calendar: Gullhaven its own, every other that of its county', () => {
  const schools = parseCsv(readFileSync(new URL('../../data/demo-trust/schools.csv', import.meta.url), 'utf8'));
  expect(schools.length).toBeGreaterThan(5);
  for (const { school_id: id = '', county = '' } of schools)
    expect([id, calendars.of({ id: id as SchoolId, county })?.id]).toEqual([
      id,
      id === 'school-gullhaven' ? 'gullhaven' : county.toLowerCase(),
    ]);
});

test('a school of a county without a calendar has none', () => {
  expect(calendars.of({ id: 'school-far-away' as SchoolId, county: 'Cornwall' })).toBeUndefined();
});

test('the counties differ, so that one day is school in one and holiday in another', () => {
  const on = (id: string, day: string) => isSchoolDay(calendars.get(id, 1), day as LocalDate);
  expect([on('suffolk', '2026-10-26'), on('essex', '2026-10-26')]).toEqual([false, true]);
  expect([on('gullhaven', '2026-10-21'), on('suffolk', '2026-10-21')]).toEqual([false, true]);
  expect([on('havering', '2028-04-11'), on('cambridgeshire', '2028-04-11')]).toEqual([false, false]);
  expect([on('suffolk', '2028-04-05'), on('cambridgeshire', '2028-04-05')]).toEqual([true, false]);
});

test('the bank holidays are those that the policy pack knows too', () => {
  const { bankHolidays } = loadPacks().current('demo-trust').rules.calendar;
  const years = new Set(bankHolidays.map((day) => day.slice(0, 4)));
  const same = calendars.get('suffolk', 1).bankHolidays.filter((day) => years.has(day.slice(0, 4)));
  expect(same).toEqual(bankHolidays.filter((day) => day <= '2030-12-31'));
});
