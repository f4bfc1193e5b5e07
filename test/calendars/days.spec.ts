import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isSchoolDay,
  isTermDay,
  isWorkingDay,
  kindOfDay,
  loadCalendars,
  nextTermStart,
  plusSchoolDays,
  plusWorkingDays,
  termDayFrom,
  termOf,
  workingDayUpTo,
} from '#libs/calendars/index.js';
import { dayAfter, dayNumber, dayOf, type LocalDate } from '#libs/kernel/index.js';

const calendars = loadCalendars();
const suffolk = calendars.get('suffolk', 1);
const essex = calendars.get('essex', 1);
const day = (text: string) => text as LocalDate;
const of = (id: string) => ({ id, version: 1 });

test.each([
  ['2026-10-23', 'school'],
  ['2026-10-24', 'weekend'],
  ['2026-10-28', 'half-term'],
  ['2026-11-02', 'inset'],
  ['2026-12-25', 'bank-holiday'],
  ['2026-12-29', 'holiday'],
  ['2027-05-03', 'bank-holiday'],
  ['2027-05-31', 'bank-holiday'],
  ['2027-06-01', 'half-term'],
  ['2027-08-31', 'holiday'],
] as const)('%s is %s at schools in Suffolk', (date, kind) => {
  expect(kindOfDay(suffolk, day(date))).toBe(kind);
});

test('staff come on INSET days, pupils don’t; in half-term offices work and schools don’t', () => {
  const ways = [isWorkingDay, isTermDay, isSchoolDay] as const;
  const at = (date: string) => ways.map((is) => is(suffolk, day(date)));
  expect(at('2026-11-02')).toEqual([true, true, false]);
  expect(at('2026-10-28')).toEqual([true, false, false]);
  expect(at('2026-12-25')).toEqual([false, false, false]);
});

describe('Working days are counted', () => {
  test('past weekends and bank holidays, and through half-term, with the version that they were counted by', () => {
    expect(plusWorkingDays(suffolk, day('2026-12-23'), 5)).toEqual({ date: '2027-01-04', calendar: of('suffolk') });
    expect(plusWorkingDays(suffolk, day('2026-10-23'), 5).date).toBe('2026-10-30');
    expect(plusWorkingDays(suffolk, day('2026-10-24'), 0).date).toBe('2026-10-24');
  });
  test('up to where the calendar ends, and then they say what to do', () => {
    expect(() => plusWorkingDays(suffolk, day('2030-08-30'), 3)).toThrow(
      /Calendar suffolk v1 knows 2025-09-01 to 2030-08-31, not 2030-09-\d\d\. Add a version with that year/,
    );
    expect(() => plusWorkingDays(suffolk, day('2025-08-29'), 1)).toThrow(RangeError);
  });
});

describe('School days are counted', () => {
  test('past half-term, which differs from county to county, and past INSET days', () => {
    expect(plusSchoolDays(suffolk, day('2026-10-23'), 1)).toEqual({ date: '2026-11-03', calendar: of('suffolk') });
    expect(plusSchoolDays(essex, day('2026-10-23'), 1)).toEqual({ date: '2026-10-26', calendar: of('essex') });
  });
  test.each([-1, 0.5, Number.NaN])('in whole numbers, and not %d', (n) => {
    expect(() => plusSchoolDays(suffolk, day('2026-10-23'), n)).toThrow(/Count school days in whole numbers from 0/);
  });
  test('one by one as many days as the count says', () => {
    const some = fc.integer({ min: dayNumber(day('2025-09-01')), max: dayNumber(day('2029-12-31')) });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const { date } = plusSchoolDays(essex, dayOf(from), n);
        let counted = 0;
        for (let at = dayAfter(dayOf(from)); at <= date; at = dayAfter(at)) if (isSchoolDay(essex, at)) counted += 1;
        expect([counted, isSchoolDay(essex, date)]).toEqual([n, true]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Terms', () => {
  test('hold their half-term, and the holidays lie in none', () => {
    expect(termOf(suffolk, day('2026-10-28'))?.name).toBe('Autumn');
    expect(termOf(suffolk, day('2026-12-29'))).toBeUndefined();
    expect(termOf(suffolk, day('2027-08-10'))).toBeUndefined();
  });
  test('begin on or after a day, the next of them', () => {
    expect(nextTermStart(suffolk, day('2026-10-28'))).toEqual({ date: '2027-01-04', calendar: of('suffolk') });
    expect(nextTermStart(suffolk, day('2027-01-04'))?.date).toBe('2027-01-04');
    expect(nextTermStart(suffolk, day('2030-05-01'))).toBeUndefined();
  });
  test('have a first day on which staff come, and none beyond what is known', () => {
    expect(termDayFrom(suffolk, day('2027-01-01'))?.date).toBe('2027-01-04');
    expect(termDayFrom(suffolk, day('2027-05-01'))?.date).toBe('2027-05-04');
    expect(termDayFrom(suffolk, day('2030-08-01'))).toBeUndefined();
    expect(termDayFrom(suffolk, day('2031-01-01'))).toBeUndefined();
  });
});

test('the last working day up to a Sunday is the Friday before, and none is known before the calendar begins', () => {
  expect(workingDayUpTo(suffolk, day('2027-10-31'))?.date).toBe('2027-10-29');
  expect(workingDayUpTo(suffolk, day('2026-12-28'))?.date).toBe('2026-12-24');
  expect(workingDayUpTo(suffolk, day('2025-08-31'))).toBeUndefined();
  expect(workingDayUpTo(suffolk, day('2032-01-01'))).toBeUndefined();
});
