import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fiveSteps, type Stay } from '#libs/case-file/five-steps.js';
import { isOpen, type Status } from '#libs/domain/internal-post/state.js';
import { ways } from '#libs/domain/internal-post/ways.js';
import { instant } from '#libs/kernel/index.js';
import { stepTimes } from '#libs/statistics/step-times.js';

const day = 86_400_000;
const stay = (status: Status, onDay: number): Stay => ({ status, at: instant(onDay * day) });
const total = ({ spentMs }: ReturnType<typeof stepTimes>) => spentMs.reduce<number>((sum, ms) => sum + (ms ?? 0), 0);

/** What a post goes through when somebody takes one way of the map after the other, some days apart. */
const walks = fc
  .array(fc.record({ n: fc.nat({ max: 1000 }), days: fc.nat({ max: 90 }) }), { minLength: 1, maxLength: 40 })
  .map((turns) => {
    const stays: Stay[] = [];
    let status: Status = 'NotRequested';
    let onDay = 0;
    for (const { n, days } of turns) {
      const next: readonly Status[] = [...new Set(Object.values(ways[status]).flat())];
      if (!next.length) break;
      status = next[n % next.length]!;
      stays.push(stay(status, (onDay += days)));
    }
    return stays;
  });

test('a post that goes straight through has the days of each step', () => {
  const times = stepTimes([stay('Requested', 0), stay('Describing', 2), stay('Approved', 5), stay('Advertised', 6)]);
  expect(times).toEqual({ spentMs: [2 * day, 3 * day, day, null, null, null], step: 2, since: instant(6 * day) });
});

test('a post that comes back to a step has all its days there', () => {
  const again = [
    stay('Requested', 0),
    stay('Describing', 1),
    stay('Approved', 2),
    stay('Describing', 4),
    stay('Approved', 9),
  ];
  expect(stepTimes(again).spentMs).toEqual([day, 6 * day, 2 * day, null, null, null]);
});

test('days on which it was frozen count once, for the step in which it lay still', () => {
  const frozen = [
    stay('Requested', 0),
    stay('Describing', 1),
    stay('Frozen', 3),
    stay('Describing', 10),
    stay('Approved', 11),
  ];
  expect(stepTimes(frozen).spentMs).toEqual([day, 10 * day, null, null, null, null]);
  expect(stepTimes(frozen.slice(0, 3))).toMatchObject({ step: 1, since: instant(3 * day) });
});

test('days after its end count for nothing, also where an appointment opens it again', () => {
  const again = [
    stay('Requested', 0),
    stay('Offering', 1),
    stay('Appointed', 4),
    stay('Offering', 104),
    stay('Appointed', 106),
  ];
  expect(stepTimes(again)).toEqual({ spentMs: [day, null, null, null, 5 * day, null], step: null, since: null });
});

test('nothing has happened to a post that nobody asked for', () => {
  expect(stepTimes([])).toEqual({ spentMs: [null, null, null, null, null, null], step: null, since: null });
});

test('whatever a post goes through, the days of its steps are the days on which it was open', () => {
  fc.assert(
    fc.property(walks, (stays) => {
      const open = stays.slice(0, -1).reduce((sum, one, i) => {
        return isOpen(one) ? sum + Date.parse(stays[i + 1]!.at) - Date.parse(one.at) : sum;
      }, 0);
      const times = stepTimes(stays);
      expect(total(times)).toBe(open);
      expect(times.step !== null).toBe(isOpen(stays.at(-1)!));
      expect(times.since).toBe(times.step === null ? null : stays.at(-1)!.at);
      expect(times.spentMs.every((ms) => ms === null || ms >= 0)).toBe(true);
    }),
  );
});

test('a post that has never ended shows the same whole days on its own page', () => {
  fc.assert(
    fc.property(walks, (stays) => {
      fc.pre(stays.every(isOpen));
      const now = instant(Date.parse(stays.at(-1)!.at) + 5 * day);
      const times = stepTimes(stays);
      const page = fiveSteps(stays, { now, open: true, endedAt: now, tasks: [], deadlines: [] });
      for (const { number, days } of page) {
        const here = times.step === number ? 5 * day : 0;
        const ms = times.spentMs[number];
        expect(days).toBe(ms == null && !here ? undefined : Math.floor(((ms ?? 0) + here) / day));
      }
    }),
  );
});
