import { describe, expect, test } from '@jest/globals';
import { dayOf, dayNumber, type LocalDate, type SchoolId, type StaffId } from '#libs/kernel/index.js';
import type { Follower } from '#libs/succession/key-posts.js';
import {
  completionByIntake,
  firstPostByIntake,
  gridOf,
  participantsBySchool,
  readinessOf,
} from '#libs/succession/programme.js';
import type { Stay } from '#libs/succession/stays.js';

const intake = '2027-09-01' as LocalDate;
const [ash, birch] = ['ash', 'birch'] as unknown as [SchoolId, SchoolId];
const stay = (n: number, change: Partial<Stay> = {}): Stay => ({
  staff: `staff-${n}` as StaffId,
  school: ash,
  intake,
  joinedOn: intake,
  outcome: 'taking-part',
  paused: false,
  lookedAt: false,
  ...change,
});
const stays = (n: number, change: Partial<Stay> = {}, from = 0) => Array.from({ length: n }, (_, i) => stay(from + i, change)); // prettier-ignore

test('the readiness of a person is the soonest over all key posts', () => {
  const follower = (readiness: string) => ({ staff: 'staff-1', readiness }) as unknown as Follower;
  const ready = readinessOf([{ followers: [follower('later')] }, { followers: [follower('one-year')] }]);
  expect(ready('staff-1' as StaffId)).toBe('one-year');
  expect(ready('staff-2' as StaffId)).toBe('not-nominated');
});

test('a table by two things hides small cells, and their neighbours as far as the total would tell', () => {
  const people = [...stays(5), ...stays(6, {}, 5), ...stays(1, {}, 11)].map(({ staff }) => staff);
  const placeOf = (staff: StaffId) => {
    const n = Number(staff.slice('staff-'.length));
    if (n < 5) return [ash, 'now'] as const;
    return n < 11 ? ([birch, 'later'] as const) : ([birch, 'now'] as const);
  };
  const grid = gridOf(people, [ash, birch], ['now', 'later'], placeOf);
  expect(grid.rows).toEqual([
    { row: ash, cells: ['hidden', 0] },
    { row: birch, cells: ['hidden', 'hidden'] },
  ]);
  expect(grid.total).toBe(12);
  expect(gridOf(people, [ash, birch], ['now', 'later'], placeOf, 1).rows[1]).toEqual({ row: birch, cells: [1, 6] });
});

test('only those who take part now are participants, once, where and how they stand last', () => {
  const all = [
    stay(1),
    stay(2, { school: birch, paused: true }),
    stay(3, { outcome: 'left' }),
    stay(4, { outcome: 'completion-withdrawn', lookedAt: true }),
  ];
  expect(participantsBySchool(all, [ash, birch], 1)).toEqual({
    rows: [
      { row: ash, cells: [1, 1, 0] },
      { row: birch, cells: [0, 0, 1] },
    ],
    columns: ['taking-part', 'looked-at', 'paused'],
    total: 4 - 1,
  });
});

describe('Of each intake', () => {
  const later = '2028-09-01' as LocalDate;
  test('it is told how many joined and what became of them', () => {
    const all = [...stays(2), stay(3, { outcome: 'completed' }), stay(4, { intake: later, outcome: 'left' })];
    const told = completionByIntake(all, 1).map(({ outcomes, ...one }) => [one.intake, one.joined, ...outcomes.map(({ people }) => people)]); // prettier-ignore
    expect(told).toEqual([
      [intake, 3, 2, 1, 0, 0, 0],
      [later, 1, 0, 0, 1, 0, 0],
    ]);
  });
  test('small numbers are hidden, with how many joined where it would tell', () => {
    const [one] = completionByIntake([...stays(3), stay(9, { outcome: 'left' })]);
    expect([one?.joined, ...one!.outcomes.map(({ people }) => people)]).toEqual(['hidden', 'hidden', 0, 'hidden', 0, 0]); // prettier-ignore
  });

  const appointed = (n: number, days: number, voided = false) => ({
    staff: `staff-${n}` as StaffId,
    startsOn: dayOf(dayNumber(intake) + days),
    voided,
  });
  const days = (n: number, ...more: readonly ReturnType<typeof appointed>[]) =>
    firstPostByIntake(stays(9), [...Array.from({ length: n }, (_, i) => appointed(i, 100 * (i + 1))), ...more])[0]!
      .days;
  test('the days to the first post are told of five people and more', () => {
    expect(days(0)).toBe('none');
    expect(days(4)).toBe('hidden');
    expect(days(5)).toEqual({ people: 5, median: 300, shortest: 100, longest: 500 });
    expect(days(6)).toMatchObject({ people: 6, median: 350 });
  });
  test('only the first post after joining counts, and none that was voided', () => {
    const more = [appointed(0, 900), appointed(1, -30), appointed(2, 0), appointed(3, 5, true), appointed(7, 40, true)];
    expect(days(5, ...more)).toEqual({ people: 5, median: 300, shortest: 100, longest: 500 });
  });
});
