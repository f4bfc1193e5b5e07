import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate, plus } from '#libs/kernel/calendar.js';
import type { Instant, LocalDate } from '#libs/kernel/index.js';
import type { TrainingRow } from '#libs/directory/rows.js';
import { at, directoryWith, staffId, trained } from './rows.js';

const noon = at('2026-11-22T12:00Z');
const until = (trainings: readonly TrainingRow[], when: Instant = noon, staff = 'ann') =>
  directoryWith({ trainings }).trainedUntil(staffId(staff), 'safer-recruitment', when);

describe('Until when somebody is trained', () => {
  test('is the last day of the training, which may lie in the past', () => {
    expect(until([trained('ann', '2024-02-05', '2029-02-04')])).toBe('2029-02-04');
    expect(until([trained('ann', '2020-02-05', '2025-02-04')])).toBe('2025-02-04');
  });

  test('is unknown where there is no training, or only that of others', () => {
    expect(until([])).toBeUndefined();
    expect(until([trained('bob', '2024-02-05', '2029-02-04')])).toBeUndefined();
    expect(until([trained('ann', '2024-02-05', '2029-02-04')], noon, 'zed')).toBeUndefined();
  });

  test('counts no training that begins tomorrow, and from midnight in London counts it', () => {
    const renewal = [trained('ann', '2021-07-01', '2026-07-31'), trained('ann', '2026-07-10', '2031-07-09')];
    expect(until(renewal, at('2026-07-09T22:59:59.999Z'))).toBe('2026-07-31');
    expect(until(renewal, at('2026-07-09T23:00Z'))).toBe('2031-07-09');
  });

  test('is the later day where an earlier training lasts longer', () => {
    expect(until([trained('ann', '2022-01-01', '2027-12-31'), trained('ann', '2026-01-01', '2026-12-31')])).toBe(
      '2027-12-31',
    );
  });
});

const first = '2026-10-20' as LocalDate;
const training = fc
  .tuple(fc.constantFrom('ann', 'bob'), fc.nat(8), fc.nat(9))
  .map(([staff, from, length]) => trained(staff, plus(first, `P${from}D`), plus(first, `P${from + length}D`)));
const moment = fc
  .nat(20 * 48)
  .map((half) => at(new Date(Date.parse('2026-10-18T00:00Z') + half * 1_800_000).toISOString()));

test('for any trainings, over the night the clocks go back: who is trained today is trained until today or later', () => {
  fc.assert(
    fc.property(fc.array(training, { maxLength: 6 }), moment, (trainings, when) => {
      const today = localDate(when);
      const covers = trainings.some(({ staff, from, to }) => staff === 'ann' && from <= today && today <= to);
      expect((until(trainings, when) ?? '') >= today).toBe(covers);
    }),
    { numRuns: 300 },
  );
});
