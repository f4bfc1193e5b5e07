import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fillRate, type Outcome } from '#libs/statistics/fill-rate.js';

const outcome = fc
  .record({
    status: fc.constantFrom('Appointed', 'ExternallyFilled', 'Closed', 'Refused', 'Cancelled'),
    cases: fc.nat({ max: 500 }),
    inside: fc.nat({ max: 300 }),
    outside: fc.nat({ max: 300 }),
    left: fc.nat({ max: 300 }),
  })
  .map(({ left, ...one }): Outcome => ({ ...one, posts: one.inside + one.outside + left }));

test('whatever came of the posts, the rate lies from 0 to 1 and the parts make the whole', () => {
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 10 }), (outcomes) => {
      const { rate, inside, outside, unfilled, ended } = fillRate(outcomes);
      expect(inside + outside + unfilled).toBe(ended);
      expect(unfilled).toBeGreaterThanOrEqual(0);
      expect(rate === undefined || (rate >= 0 && rate <= 1)).toBe(true);
      expect(rate === undefined).toBe(ended === 0);
    }),
  );
});

test('posts that were refused or called off change nothing', () => {
  const filled = { status: 'Appointed', cases: 2, posts: 3, inside: 3, outside: 0 };
  const closed = { status: 'Closed', cases: 1, posts: 1, inside: 0, outside: 0 };
  const off = ['Refused', 'Cancelled'].map((status) => ({ status, cases: 9, posts: 9, inside: 0, outside: 0 }));
  expect(fillRate([filled, closed, ...off])).toEqual(fillRate([filled, closed]));
  expect(fillRate([filled, closed]).rate).toBe(0.75);
});

test('one advert that filled two of its three posts internally counts with each', () => {
  const partly = { status: 'ExternallyFilled', cases: 1, posts: 3, inside: 2, outside: 1 };
  expect(fillRate([partly])).toEqual({ inside: 2, outside: 1, unfilled: 0, ended: 3, rate: 2 / 3 });
});
