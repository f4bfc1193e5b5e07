import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { atLocalTime, instantAfter, localDate, morningAfter, plus } from '#libs/kernel/calendar.js';
import { instant, type Instant, type LocalDate } from '#libs/kernel/index.js';

const day = (text: string) => text as LocalDate;
const at = instant;

test.each([
  ['2027-01-11T23:59:59.999Z', '2027-01-11'],
  ['2027-01-12T00:00:00Z', '2027-01-12'],
  ['2027-06-30T22:59:59.999Z', '2027-06-30'],
  ['2027-06-30T23:00:00Z', '2027-07-01'],
  ['2027-03-28T00:59:59Z', '2027-03-28'],
  ['2027-10-30T23:00:00Z', '2027-10-31'],
  ['2027-10-31T23:59:59Z', '2027-10-31'],
])('%s falls on %s in the trust', (text, date) => {
  expect(localDate(at(text))).toBe(date);
});

test('a deadline on a day falls due at nine in the morning, in winter and in summer', () => {
  expect(atLocalTime(day('2027-01-11'))).toBe('2027-01-11T09:00:00.000Z');
  expect(atLocalTime(day('2027-07-11'))).toBe('2027-07-11T08:00:00.000Z');
});

test('a time that the clocks leave out is moved on, and one that comes twice is the first', () => {
  expect(atLocalTime(day('2027-03-28'), '01:30')).toBe('2027-03-28T01:30:00.000Z');
  expect(atLocalTime(day('2027-10-31'), '01:30')).toBe('2027-10-31T00:30:00.000Z');
});

test.each([
  ['2028-02-28', 'P1D', '2028-02-29'],
  ['2027-02-28', 'P1D', '2027-03-01'],
  ['2028-02-29', 'P1Y', '2029-02-28'],
  ['2028-02-29', '-P1Y', '2027-02-28'],
  ['2027-01-31', 'P1M', '2027-02-28'],
  ['2027-03-31', '-P1M', '2027-02-28'],
  ['2027-12-31', 'P1D', '2028-01-01'],
  ['2027-03-27', 'P2D', '2027-03-29'],
  ['2027-01-11', 'P0D', '2027-01-11'],
  ['2027-01-11', 'P1W', '2027-01-18'],
])('%s and %s is %s', (from, duration, to) => {
  expect(plus(day(from), duration)).toBe(to);
});

test.each([
  ['2027-03-27T09:00:00Z', 'P1D', '2027-03-28T08:00:00.000Z'],
  ['2027-10-30T08:00:00Z', 'P1D', '2027-10-31T09:00:00.000Z'],
  ['2027-06-30T23:30:00Z', 'P1D', '2027-07-02T08:00:00.000Z'],
  ['2028-02-28T12:00:00Z', 'P1D', '2028-02-29T09:00:00.000Z'],
  ['2027-01-25T17:00:00Z', '-P3D', '2027-01-22T09:00:00.000Z'],
])('the morning %s after %s', (from, duration, morning) => {
  expect(morningAfter(at(from), duration)).toBe(morning);
});

test.each([
  ['2027-03-27T09:00:00Z', 'P1D', '2027-03-28T08:00:00.000Z'],
  ['2027-03-27T09:00:00Z', 'PT24H', '2027-03-28T09:00:00.000Z'],
  ['2027-10-30T23:30:00Z', 'P1DT1H', '2027-11-01T01:30:00.000Z'],
  ['2028-02-29T12:00:00Z', 'P1Y', '2029-02-28T12:00:00.000Z'],
])('by the clocks of the trust, %s and %s is %s', (from, duration, to) => {
  expect(instantAfter(at(from), duration)).toBe(to);
});

test('what is no date or no duration is refused', () => {
  expect(() => plus(day('2027-02-29'), 'P1D')).toThrow(RangeError);
  expect(() => plus(day('2027-01-11'), 'five days')).toThrow(RangeError);
});

const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) }).map((ms) => instant(ms));
const hour = 3_600_000;
const between = (a: Instant, b: Instant) => Date.parse(b) - Date.parse(a);

test('the morning of a day lies on that day, whatever the clocks do', () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: -800, max: 800 }), (from, days) => {
      const duration = days < 0 ? `-P${-days}D` : `P${days}D`;
      const morning = morningAfter(from, duration);
      expect(localDate(morning)).toBe(plus(localDate(from), duration));
      expect([8, 9]).toContain(new Date(morning).getUTCHours());
    }),
  );
});

test('a day of the trust has 23 to 25 hours, and a longer duration never ends earlier', () => {
  fc.assert(
    fc.property(anyInstant, fc.nat({ max: 800 }), (from, days) => {
      const length = between(morningAfter(from, `P${days}D`), morningAfter(from, `P${days + 1}D`));
      expect([23 * hour, 24 * hour, 25 * hour]).toContain(length);
    }),
  );
});
