import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day, email, idOf, line, oneOf, orEmpty, share } from '#libs/directory/csv/field.js';
import { id } from '#libs/domain/process/schema.js';

const ok = (read: object) => 'value' in read;

describe('A day', () => {
  test('is read when the calendar has it, written with its zeros', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          expect(day(text)).toEqual({ value: text });
        },
      ),
    );
  });
  test.each([
    '2026-2-1',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '26-01-01',
    '2026-01-01T00:00',
    '1899-12-31',
    '0001-01-01',
    'soon',
    '',
  ])('is not "%s"', (text) => expect(ok(day(text))).toBe(false));
});

describe('A share of full time', () => {
  test.each([
    ['0', 0],
    ['1', 1],
    ['0.6', 0.6],
    ['0.125', 0.125],
    ['1.00', 1],
  ])('"%s" is %d', (text, value) => {
    expect(share(text)).toEqual({ value });
  });
  test.each(['', '1.1', '-0.5', '.5', '0,5', '60%', '0.1234', '1e-1', 'NaN'])('is not "%s"', (text) => {
    expect(ok(share(text))).toBe(false);
  });
});

describe('An id', () => {
  test('is what the commands take for one, and nothing else', () => {
    const read = idOf('staff-001');
    const text = fc.oneof(
      fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,62}$/),
      fc.string(),
      fc.stringMatching(/^[A-Z_a-z-]{0,70}$/),
    );
    fc.assert(
      fc.property(text, (candidate) => expect(ok(read(candidate))).toBe(id<'Staff'>().safeParse(candidate).success)),
    );
  });
});

test.each(['ann@trust.example', 'a.b+c@x.y'])('"%s" is an address', (text) =>
  expect(email(text)).toEqual({ value: text }),
);
test.each(['', 'ann', 'ann@trust', 'ann @trust.example', `${'a'.repeat(250)}@x.yz`, 'a@b@c.d'])(
  '"%s" is none',
  (text) => expect(ok(email(text))).toBe(false),
);

test('a line is one line of some length', () => {
  expect(line(5)('Élan!')).toEqual({ value: 'Élan!' });
  expect(['', 'longer', 'a\nb', 'a\u0000'].map((text) => ok(line(5)(text)))).toEqual([false, false, false, false]);
});

test('a word is one of those that are known, as it is written', () => {
  const read = oneOf('HR', 'SLT');
  expect(read('SLT')).toEqual({ value: 'SLT' });
  expect([read('slt'), read('')].map(ok)).toEqual([false, false]);
});

test('an empty cell is nothing where it may be, and any other is read as usual', () => {
  expect(orEmpty(day)('')).toEqual({ value: null });
  expect(ok(orEmpty(day)('soon'))).toBe(false);
});
