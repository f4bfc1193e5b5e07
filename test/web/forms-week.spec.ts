import { describe, expect, test } from '@jest/globals';
import { readAll, sayAll, writeAll } from '../../apps/gateway/web/forms/questions.js';
import type { Question } from '../../apps/gateway/web/forms/types.js';

const week: Question = { kind: 'week', name: 'pattern', label: 'Days' };
const posted = (...shares: readonly string[]) =>
  Object.fromEntries(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day, i) => [`pattern-${day}`, shares[i] ?? ''])); // prettier-ignore

describe('A week in a form', () => {
  test('is five numbers in halves, Monday first, and comes back as it was chosen', () => {
    const { value, wrong } = readAll([week], posted('1', '0.5', '0', '0', '1'));
    expect(wrong).toEqual([]);
    expect(value).toEqual({ pattern: [1, 0.5, 0, 0, 1] });
    expect(writeAll([week], value)).toEqual(posted('1', '0.5', '0', '0', '1'));
  });
  test('names each day that has no answer', () => {
    expect(readAll([week], posted('1', '1', '', '1', '')).wrong.map(({ field }) => field)).toEqual([
      'pattern-wednesday',
      'pattern-friday',
    ]);
  });
  test('takes nothing but all, half or none of a day', () => {
    expect(readAll([week], posted('2', '1', '1', '1', '1')).wrong).toHaveLength(1);
  });
  test('is at least half a day', () => {
    expect(readAll([week], posted('0', '0', '0', '0', '0')).wrong).toEqual([
      { field: 'pattern-monday', message: 'Choose at least half a day of the week' },
    ]);
  });
  test('is left out where it may be and nothing was chosen', () => {
    expect(readAll([{ ...week, optional: true }], {})).toEqual({ value: {}, wrong: [] });
  });
  test('is said day by day', () => {
    const [said] = sayAll([week], posted('1', '0.5', '0', '0', '0'), { nameOf: (id) => id });
    expect(said?.said.slice(0, 2)).toEqual(['Monday: all day', 'Tuesday: half']);
  });
});
