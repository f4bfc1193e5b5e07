import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instantText } from '#libs/domain/process/index.js';
import { instant, later } from '#libs/kernel/index.js';

test('an instant is UTC to the millisecond, whatever offset it came in', () => {
  expect(instant('2027-06-25T17:00:00+01:00')).toBe('2027-06-25T16:00:00.000Z');
  expect(instant('2027-06-25T17:00:00.5Z')).toBe('2027-06-25T17:00:00.500Z');
  expect(instant(0)).toBe('1970-01-01T00:00:00.000Z');
});

test.each(['2027-06-25T17:00:00', '2027-06-25', '25 June 2027', 'tomorrow', ''])(
  '%j names no offset, so it would mean another instant on another machine',
  (text) => {
    expect(() => instant(text)).toThrow(RangeError);
  },
);

test.each(['2027-13-01T00:00:00Z', 'Z', Number.NaN, 8.64e15 + 1])('%j is no point in time', (from) => {
  expect(() => instant(from)).toThrow(RangeError);
});

test('years that would not compare as strings are refused', () => {
  expect(() => instant(Date.UTC(10_000, 0, 1))).toThrow('years 0 to 9999');
  expect(() => instant('0000-01-01T00:00:00+01:00')).toThrow('years 0 to 9999');
  expect(instant(Date.UTC(9999, 11, 31))).toBe('9999-12-31T00:00:00.000Z');
});

const ms = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2999, 0, 1) });

test('instants compare as strings as they do in time, and later is the later', () => {
  fc.assert(
    fc.property(ms, ms, (a, b) => {
      expect(instant(a) < instant(b)).toBe(a < b);
      expect(later(instant(a), instant(b))).toBe(instant(Math.max(a, b)));
    }),
  );
});

test('an instant made again is the same', () => {
  fc.assert(fc.property(ms, (at) => expect(instant(instant(at))).toBe(instant(at))));
});

test('what a caller sends as an instant is kept as one, or is refused without an exception', () => {
  expect(instantText.parse('2027-06-25T17:00:00+01:00')).toBe('2027-06-25T16:00:00.000Z');
  for (const text of ['2027-06-25T17:00:00', '0000-01-01T00:00:00+01:00', '2027-02-30T00:00:00Z', 'now'])
    expect([text, instantText.safeParse(text).success]).toEqual([text, false]);
});
