import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alike, canonical } from '#libs/kernel/index.js';
import { asLogged } from '../../support/as-logged.js';

test('what comes back from the log is alike, whatever the order of its keys', () => {
  const party = { side: 'home', to: { school: 'school-ash', role: 'Head' } };
  expect(JSON.stringify(asLogged(party))).not.toBe(JSON.stringify(party));
  expect(alike(asLogged(party), party)).toBe(true);
  expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }));
});

test('and nothing else is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(alike(a, asLogged(a))).toBe(true);
      if (alike(a, b)) expect(asLogged(a)).toEqual(asLogged(b));
    }),
  );
});

test.each([
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: '1' }, { a: 1 }],
  [{ a: null }, { a: 0 }],
  [[], {}],
])('%j is not %j', (a, b) => {
  expect(alike(a, b)).toBe(false);
});
