import { expect, test } from '@jest/globals';
import { instant, type LocalDate } from '#libs/kernel/index.js';
import {
  clockText,
  dayText,
  daysText,
  closingText,
  dueText,
  durationText,
  isLate,
  letterTime,
  sinceText,
  timeText,
  weekdayText,
} from '#libs/words/index.js';

test.each([
  ['2026-09-27', '27 September 2026', 'Sunday 27 September 2026'],
  ['2027-01-01', '1 January 2027', 'Friday 1 January 2027'],
  ['2028-02-29', '29 February 2028', 'Tuesday 29 February 2028'],
])('%s is said %s', (date, day, weekday) => {
  expect(dayText(date as LocalDate)).toBe(day);
  expect(weekdayText(date as LocalDate)).toBe(weekday);
});

test.each([
  ['2026-09-27T09:00:00Z', '27 September 2026, 10:00 (BST)'],
  ['2027-01-12T09:00:00Z', '12 January 2027, 09:00 (GMT)'],
  // The clocks go forward, and the hour from 01:00 to 02:00 is not there.
  ['2027-03-28T00:59:00Z', '28 March 2027, 00:59 (GMT)'],
  ['2027-03-28T01:00:00Z', '28 March 2027, 02:00 (BST)'],
  // The clocks go back, and 01:30 is there twice: the zone tells them apart.
  ['2027-10-31T00:30:00Z', '31 October 2027, 01:30 (BST)'],
  ['2027-10-31T01:30:00Z', '31 October 2027, 01:30 (GMT)'],
  // By the trust's clocks it is the next day already.
  ['2027-06-30T23:00:00Z', '1 July 2027, 00:00 (BST)'],
  ['2027-12-31T23:59:00Z', '31 December 2027, 23:59 (GMT)'],
])('%s is said %s', (at, text) => {
  expect(timeText(instant(at))).toBe(text);
});

test('letters say the weekday too', () => {
  expect(letterTime(instant('2027-01-12T09:00:00Z'))).toBe('Tuesday 12 January 2027, 09:00 (GMT)');
  expect(clockText(instant('2027-07-01T16:30:00Z'))).toBe('17:30 (BST)');
});

const now = instant('2026-09-27T09:00:00Z');
test.each([
  ['2026-09-27T15:00:00Z', 'due today at 16:00 (BST)', false],
  ['2026-09-27T08:00:00Z', 'due today, late', true],
  ['2026-09-26T08:00:00Z', '1 day late', true],
  ['2026-09-24T23:30:00Z', '2 days late', true],
  ['2026-09-28T08:00:00Z', 'due tomorrow', false],
  ['2026-10-02T08:00:00Z', 'due in 5 days, on Friday 2 October', false],
  ['2027-01-12T09:00:00Z', 'due 12 January 2027', false],
])('what is to be done by %s is %s', (due, text, late) => {
  expect(dueText(instant(due), now)).toBe(text);
  expect(isLate(instant(due), now)).toBe(late);
});

test('what has no date is neither due nor late', () => {
  expect(dueText(null, now)).toBe('no date set');
  expect(isLate(undefined, now)).toBe(false);
});

test.each([
  ['2026-09-27T16:00:00Z', 'closes today'],
  ['2026-09-28T16:00:00Z', 'closes tomorrow'],
  ['2026-10-06T11:00:00Z', 'closes in 9 days'],
  ['2026-09-26T16:00:00Z', 'closed'],
])('beside its date an advert of %s %s', (closes, text) => {
  expect(closingText(instant(closes), now)).toBe(text);
});

test.each([
  ['2026-09-27T08:00:00Z', 'today at 09:00 (BST)'],
  ['2026-09-26T22:59:00Z', 'yesterday'],
  ['2026-09-20T08:00:00Z', '7 days ago'],
  ['2026-01-20T08:00:00Z', 'on 20 January 2026'],
  ['2026-09-28T08:00:00Z', 'on 28 September 2026, 09:00 (BST)'],
])('what was at %s was %s', (at, text) => {
  expect(sinceText(instant(at), now)).toBe(text);
});

test.each([
  ['P14D', '14 days'],
  ['P1D', '1 day'],
  ['PT2H', '2 hours'],
  ['P1Y6M', '1 year and 6 months'],
  ['P1W', '1 week'],
  ['PT1M', '1 minute'],
  ['P1DT12H30M', '1 day, 12 hours and 30 minutes'],
  ['P', 'no time'],
])('%s is said %s', (duration, text) => {
  expect(durationText(duration)).toBe(text);
});

test('how long something has lasted is said in whole days', () => {
  expect([0, 0.9, 1, 12.7].map(daysText)).toEqual(['less than a day', 'less than a day', '1 day', '12 days']);
});
