import { expect, test } from '@jest/globals';
import { atLocalTime } from '#libs/kernel/calendar.js';
import { instant, type LocalDate } from '#libs/kernel/index.js';
import { inWords } from '#libs/notices/in-words.js';

test.each([
  ['2027-01-12T09:00:00Z', 'Tuesday 12 January 2027 at 9:00am'],
  ['2027-07-01T16:30:00Z', 'Thursday 1 July 2027 at 5:30pm'],
  ['2027-01-12T12:00:00Z', 'Tuesday 12 January 2027 at 12:00pm'],
  ['2027-01-12T00:05:00Z', 'Tuesday 12 January 2027 at 12:05am'],
])('%s is %s', (at, words) => {
  expect(inWords(instant(at))).toBe(words);
});

test('an hour before midnight in summer is the next day by Greenwich, and not by the clocks of the trust', () => {
  expect(inWords(instant('2027-06-30T23:00:00Z'))).toBe('Thursday 1 July 2027 at 12:00am');
  expect(inWords(instant('2027-12-31T23:59:00Z'))).toBe('Friday 31 December 2027 at 11:59pm');
});

test('the clocks go forward on 28 March 2027: what is before by UTC is not moved, what is after is', () => {
  expect(inWords(instant('2027-03-28T00:59:00Z'))).toBe('Sunday 28 March 2027 at 12:59am');
  expect(inWords(instant('2027-03-28T01:00:00Z'))).toBe('Sunday 28 March 2027 at 2:00am');
});

test('the clocks go back on 31 October 2027: the hour that comes twice is said twice', () => {
  expect(inWords(instant('2027-10-31T00:30:00Z'))).toBe('Sunday 31 October 2027 at 1:30am');
  expect(inWords(instant('2027-10-31T01:30:00Z'))).toBe('Sunday 31 October 2027 at 1:30am');
  expect(inWords(instant('2027-10-31T02:30:00Z'))).toBe('Sunday 31 October 2027 at 2:30am');
});

test.each(['2027-03-27', '2027-03-28', '2027-03-29', '2027-10-30', '2027-10-31', '2027-11-01'])(
  'a morning that falls due at nine on %s is said to be at nine',
  (date) => {
    expect(inWords(atLocalTime(date as LocalDate))).toMatch(/ at 9:00am$/);
  },
);
