import { expect, test } from '@jest/globals';
import { addressOf, filterModel, readFilter, type FilterField } from '../../apps/gateway/web/lists/filter.js';
import { countText } from '../../apps/gateway/web/lists/count.js';
import { instantsOf, wordsOf } from '../../apps/gateway/web/lists/days.js';
import { readDay } from '../../apps/gateway/web/lists/read-day.js';

const fields: readonly FilterField[] = [
  { kind: 'words', name: 'q', label: 'Search titles' },
  { kind: 'choice', name: 'school', label: 'School', options: [{ value: 'school-ash', text: 'Ash Primary' }] },
  { kind: 'day', name: 'openedFrom', label: 'Opened from' },
];

test.each([
  ['2026-09-27', '2026-09-27'],
  ['27/9/2026', '2026-09-27'],
  ['27 09 2026', '2026-09-27'],
  ['27.9.2026', '2026-09-27'],
  ['27 September 2026', '2026-09-27'],
  ['27 sep 2026', '2026-09-27'],
  ['29/2/2028', '2028-02-29'],
])('%s is the day %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  '',
  'soon',
  '31/2/2026',
  '29/2/2027',
  '2026-13-01',
  '27/9/26',
  '9/27/2026',
  '27 Sextember 2026',
  '0/1/2026',
  '2026-09-27T00:00',
])('“%s” is no day', (text) => {
  expect(readDay(text)).toBeUndefined();
});

test('a filter takes what it knows, and tells of the rest what is wrong', () => {
  const asked = readFilter(fields, { q: ' head ', school: 'school-gone', openedFrom: 'soon', other: 'x' });
  expect(asked.values).toEqual({ q: 'head' });
  expect(asked.wrong.map(({ name }) => name)).toEqual(['school', 'openedFrom']);
  const model = filterModel('/cases', fields, asked);
  expect(model.errors[1]).toEqual({
    text: 'Opened from: enter a day, for example 27 9 2026',
    href: '#openedFrom',
  });
  expect(model.fields.map(({ value }) => value)).toEqual(['head', 'school-gone', 'soon']);
});

test.each([
  ['2026-09-28', '27/9/2026', ['openedTo']],
  ['2026-09-27', '27/9/2026', []],
  ['2026-09-26', '27/9/2026', []],
])('opened from %s to %s is told where nothing can lie between', (openedFrom, openedTo, wrong) => {
  const both = [...fields, { kind: 'day', name: 'openedTo', label: 'Opened to' }] as const;
  const asked = readFilter(both, { openedFrom, openedTo });
  expect(asked.wrong.map(({ name }) => name)).toEqual(wrong);
  for (const { text } of asked.wrong) expect(text).toContain('on or after the one in “Opened from”');
});

test.each([[['a', 'b']], [{ $ne: 1 }], [7], ['\u0000zero'], ['x'.repeat(101)]])('%j is no search', (q) => {
  expect(readFilter(fields, { q }).values).toEqual({});
});

test('an address holds what was asked for, safely', () => {
  expect(addressOf('/cases', {})).toBe('/cases');
  expect(addressOf('/cases', { q: 'a&b=<c>', school: undefined })).toBe('/cases?q=a%26b%3D%3Cc%3E');
});

test('the days of a filter are whole days of the trust, in summer as in winter', () => {
  expect(instantsOf({ openedFrom: '2027-07-01', openedTo: '2027-07-01', dueBefore: '2027-01-12' })).toEqual({
    openedFrom: '2027-06-30T23:00:00.000Z',
    openedBefore: '2027-07-01T23:00:00.000Z',
    dueBefore: '2027-01-12T00:00:00.000Z',
  });
  expect(instantsOf({})).toEqual({ openedFrom: undefined, openedBefore: undefined, dueBefore: undefined });
});

test('each word of a search is looked for', () => {
  expect(wordsOf('head  of maths')).toEqual(['head', 'of', 'maths']);
  expect(wordsOf(undefined)).toBeUndefined();
});

test('a list is counted to a thousand', () => {
  expect(countText(0, 0, 'task')).toBe('0 tasks');
  expect(countText(1, 1, 'case')).toBe('1 case');
  expect(countText(1000, 25, 'task')).toBe('1,000 tasks');
  expect(countText(1001, 25, 'task')).toBe('More than 1,000 tasks');
  expect(countText(undefined, 25, 'task')).toBe('25 tasks on this page');
});
