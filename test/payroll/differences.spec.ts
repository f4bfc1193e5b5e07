import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differences } from '../../apps/payroll-subscriber/differences.js';
import type { PayPeriod } from '../../apps/payroll-subscriber/pay-periods.js';

const day = (n: number) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10);
const upTo = day(59);
const period = fc
  .record({
    sourceId: fc.constantFrom('a', 'b'),
    kind: fc.constantFrom('acting' as const, 'secondment' as const),
    from: fc.nat(80),
    length: fc.option(fc.nat(40), { nil: undefined }),
    allowance: fc.option(fc.nat(80), { nil: undefined }),
  })
  .map(({ sourceId, kind, from, length, allowance }): PayPeriod => ({
    sourceId,
    staffId: 'st-1',
    kind,
    schoolId: 'ash',
    postId: 'post-1',
    external: false,
    from: day(from),
    to: length === undefined ? null : day(from + length),
    pattern: null,
    allowanceFrom: allowance === undefined ? null : day(allowance),
    awayFrom: [],
    paidBy: null,
  }));
const some = fc.array(period, { maxLength: 4 });

/** What is paid on one day, said in the plainest way. */
const plainly = (periods: readonly PayPeriod[], on: string): readonly string[] =>
  periods
    .filter(({ from, to }) => from <= on && (!to || to >= on))
    .map((one) => `${one.sourceId} ${one.kind} ${one.allowanceFrom !== null && one.allowanceFrom <= on}`)
    .sort();

test('day by day, a difference is there where the pay is another, and nowhere else', () => {
  fc.assert(
    fc.property(some, some, (paid, due) => {
      const found = differences(paid, due, upTo);
      for (let n = 0; n <= 70; n++) {
        const on = day(n);
        const changed = on <= upTo && JSON.stringify(plainly(paid, on)) !== JSON.stringify(plainly(due, on));
        const there = found.filter(({ from, to }) => from <= on && on <= to);
        expect([on, there.length]).toEqual([on, changed ? 1 : 0]);
      }
    }),
    { numRuns: 300 },
  );
});

test('what has not changed, and what is to come, is no difference', () => {
  fc.assert(
    fc.property(some, (periods) => {
      expect(differences(periods, [...periods].reverse(), upTo)).toEqual([]);
      expect(differences([], periods, '2026-12-31')).toEqual([]);
    }),
  );
});

test('a day beyond every calendar does not disturb it', () => {
  const [one] = fc.sample(period, { numRuns: 1, seed: 1 });
  const endless = { ...one!, from: day(10), to: '9999-12-31', allowanceFrom: null };
  expect(differences([], [endless], upTo)).toMatchObject([{ from: day(10), to: upTo }]);
});
