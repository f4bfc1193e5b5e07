import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  comparePartialDates,
  lastDay,
  monthsAfter,
  monthsBetween,
  parsePartialDate,
  type PartialDate,
} from '#libs/kernel/partial-date.js';
import { monthNamed } from '#libs/kernel/month-names.js';
import { dayNumber, dayOf } from '#libs/kernel/index.js';

const year = fc.integer({ min: 1980, max: 2079 });
const anyDay = fc
  .integer({ min: dayNumber('1980-01-01' as never), max: dayNumber('2079-12-31' as never) })
  .map((number): PartialDate => ({ precision: 'day', value: dayOf(number) }));
const anyMonth = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([y, m]): PartialDate => ({ precision: 'month', value: `${y}-${String(m).padStart(2, '0')}` }));
const anyYear = year.map((y): PartialDate => ({ precision: 'year', value: String(y) }));
const anyDate = fc.oneof(anyDay, anyMonth, anyYear);
const names = 'January February March April May June July August September October November December'.split(' ');

describe('what a document prints', () => {
  test.each([
    ['2024-07-01', '2024-07-01'],
    ['26/9/19', '2019-09-26'],
    ['26.09.2019', '2019-09-26'],
    ['1st July 2024', '2024-07-01'],
    ['Thursday, 4 July 2024', '2024-07-04'],
    ['the 4th', undefined],
    ['July 4th, 2024', '2024-07-04'],
    ['Jul 2022', '2022-07'],
    ['Sept. 2021', '2021-09'],
    ['07/2024', '2024-07'],
    ['2022-07', '2022-07'],
    ['March ’98', '1998-03'],
    ['2009', '2009'],
    ['Octobre 2023', '2023-10'],
    ['31/2/19', undefined],
    ['29 February 2023', undefined],
    ['29 February 2024', '2024-02-29'],
    ['13/2024', undefined],
    ['soon', undefined],
    ['Autumn 2024', undefined],
    ['', undefined],
  ])('%j is %j', (printed, value) => {
    expect(parsePartialDate(printed)?.value).toBe(value);
  });

  test('a month before two digits is a month of a year, never a day (E78, document 003, line 8)', () => {
    expect(parsePartialDate('September 19')).toEqual({ precision: 'month', value: '2019-09' });
    expect(parsePartialDate('September 19th')).toBeUndefined();
  });

  test('every date is read back from its own value', () => {
    fc.assert(fc.property(anyDate, (date) => expect(parsePartialDate(date.value)).toEqual(date)));
  });

  test('every day is read back from the way that people write it', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [y, m, d] = date.value.split('-').map(Number) as [number, number, number];
        const written = [`${d}/${m}/${y}`, `${d}/${m}/${String(y).slice(2)}`, `${d} ${names[m - 1]} ${y}`];
        expect(written.map(parsePartialDate)).toEqual([date, date, date]);
      }),
    );
  });

  test('a month of six letters and more is known with any one letter changed, and told as misspelt', () => {
    const long = names.filter((name) => name.length >= 6);
    const changed = fc.tuple(fc.constantFrom(...long), fc.nat(), fc.constantFrom(...'qxz'));
    fc.assert(
      fc.property(changed, ([name, at, letter]) => {
        const place = at % name.length;
        const wrong = name.slice(0, place) + letter + name.slice(place + 1);
        expect(monthNamed(wrong)).toEqual({ number: names.indexOf(name) + 1, misspelt: true });
      }),
    );
    expect(['septembre', 'Octover', 'Juny', 'Mayor', 'Marsh'].map((word) => monthNamed(word)?.number)).toEqual([9, 10, undefined, undefined, undefined]); // prettier-ignore
  });
});

describe('the day that a date means', () => {
  test.each([
    ['2024-07', '2024-07-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2022-12', '2022-12-31'],
    ['2009', '2009-12-31'],
    ['2024-07-04', '2024-07-04'],
  ])('%s is due on %s', (value, due) => {
    expect(lastDay(parsePartialDate(value)!)).toBe(due);
  });

  test('lies in the date and the day after does not', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(lastDay(date).startsWith(date.value)).toBe(true);
        if (date.precision !== 'day') expect(dayOf(dayNumber(lastDay(date)) + 1).startsWith(date.value)).toBe(false);
      }),
    );
  });
});

describe('the order of dates', () => {
  test('is one order for all, and the preciser of two that end together comes first', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(0 - Math.sign(comparePartialDates(b, a)));
        if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0)
          expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
        expect(comparePartialDates(a, b) === 0).toBe(a.value === b.value);
      }),
    );
    const order = ['2024', '2024-12', '2024-12-31', '2024-07'].map((value) => parsePartialDate(value)!);
    expect(order.sort(comparePartialDates).map(({ value }) => value)).toEqual(['2024-07', '2024-12-31', '2024-12', '2024']); // prettier-ignore
  });
});

describe('months counted on', () => {
  test.each([
    ['2022-07', 24, '2024-07'],
    ['2022-07', 36, '2025-07'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-12', 1, '2024-01'],
    ['2009', 30, '2011'],
  ])('%s and %i months is %s', (value, months, later) => {
    expect(monthsAfter(parsePartialDate(value)!, months).value).toBe(later);
  });

  test('are counted back as they were counted on, and never to an earlier day', () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, anyMonth), fc.integer({ min: 0, max: 240 }), (date, months) => {
        const later = monthsAfter(date, months);
        expect(monthsBetween(date, later)).toBe(months);
        expect(comparePartialDates(date, later)).toBeLessThanOrEqual(0);
      }),
    );
    expect(monthsBetween(parsePartialDate('2009')!, parsePartialDate('2010-01')!)).toBeUndefined();
  });
});
