import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate, localTime, timesAt } from '#libs/kernel/calendar.js';
import { instant, type LocalDate } from '#libs/kernel/index.js';
import { timeOfDay } from '../../apps/gateway/web/forms/kinds/moment.js';
import { readAll, sayAll } from '../../apps/gateway/web/forms/questions.js';
import type { Posted } from '../../apps/gateway/web/forms/posted.js';
import type { Question } from '../../apps/gateway/web/forms/types.js';
import { html } from './drawn-page.js';

const closing: Question = { kind: 'moment', name: 'closesAt', label: 'Closing time' };
const typed = (day: string, month: string, year: string, time: string, more: Posted = {}): Posted => ({
  'closesAt-day': day,
  'closesAt-month': month,
  'closesAt-year': year,
  'closesAt-time': time,
  ...more,
});
const read = (answers: Posted) => readAll([closing], answers);
const messages = (answers: Posted) => read(answers).wrong.map(({ field, message }) => `${field}: ${message}`);

describe('A day and a time', () => {
  test.each([
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['9am', '09:00'],
    ['2:15pm', '14:15'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['1715', '17:15'],
    ['Midday', '12:00'],
    ['midnight', '00:00'],
    ['23:59:59.999', '23:59:59.999'],
  ])('written as %s is %s', (text, time) => expect(timeOfDay(text)).toBe(time));

  test.each(['', '9', '25:00', '9:60', '13pm', '0am', 'half nine', '9:30 BST'])('written as “%s” is no time', (text) =>
    expect(timeOfDay(text)).toBeUndefined(),
  );

  test('are an instant by the trust’s clocks, in summer and in winter', () => {
    expect(read(typed('27', '9', '2026', '10:00')).value).toEqual({ closesAt: '2026-09-27T09:00:00.000Z' });
    expect(read(typed('12', 'Jan', '2027', '9am')).value).toEqual({ closesAt: '2027-01-12T09:00:00.000Z' });
  });

  test('say which part is missing', () => {
    expect(messages(typed('27', '', '2026', '10:00'))).toEqual(['closesAt-month: Closing time must include a month']);
    expect(messages(typed('27', '9', '2026', ''))).toEqual(['closesAt-time: Closing time must include a time']);
    expect(messages(typed('', '', '', '10:00'))).toEqual(['closesAt-day: Closing time must include a day']);
    expect(messages(typed('31', '2', '2026', '10:00'))[0]).toContain('must be a real date');
    expect(messages(typed('31', '2', '26', '10:00'))[0]).toContain('must have 4 numbers');
    expect(read({})).toEqual({ value: {}, wrong: [] });
  });

  test('in the hour that the clocks leave out are none', () => {
    expect(messages(typed('28', '3', '2027', '1:30'))).toEqual([
      'closesAt-time: The clocks go forward on 28 March 2027: there is no 01:30. Enter another time',
    ]);
  });

  test('in the hour that comes twice are asked for once more', () => {
    const night = typed('25', '10', '2026', '1:30');
    expect(messages(night)).toEqual(['closesAt-which: Choose which 01:30 you mean: the clocks go back that night']);
    const drawn = html([closing], night);
    expect(drawn).toContain('25 October 2026, 01:30 (BST)');
    expect(drawn).toContain('25 October 2026, 01:30 (GMT)');
    expect(read({ ...night, 'closesAt-which': 'first' }).value).toEqual({ closesAt: '2026-10-25T00:30:00.000Z' });
    expect(read({ ...night, 'closesAt-which': 'second' }).value).toEqual({ closesAt: '2026-10-25T01:30:00.000Z' });
  });

  test('are said with their zone', () => {
    const [said] = sayAll([closing], typed('27', '9', '2026', '10:00'), { nameOf: String });
    expect(said?.said).toEqual(['27 September 2026, 10:00 (BST)']);
  });
});

describe('The trust’s clocks', () => {
  test('show each instant at a time that leads back to it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1980-01-01'), max: new Date('2900-01-01'), noInvalidDate: true }),
        (date) => {
          const at = instant(date.getTime());
          const times = timesAt(localDate(at), localTime(at));
          expect(times).toContain(at);
          expect(times.length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });

  test('refuse what is no date or no time', () => {
    expect(() => timesAt('2026-02-30' as LocalDate, '10:00')).toThrow(RangeError);
    expect(() => timesAt('2026-02-28' as LocalDate, '25:00')).toThrow(RangeError);
  });
});
