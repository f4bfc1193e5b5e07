import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, dayNumber, type LocalDate, type SchoolId, type StaffId } from '#libs/kernel/index.js';
import { toldTogether } from '#libs/succession/programme-told.js';
import { completionByIntake, firstPostByIntake, gridOf, participantsBySchool } from '#libs/succession/programme.js';
import { fewestShown } from '#libs/succession/spread.js';
import { outcomes, type Outcome, type Stay } from '#libs/succession/stays.js';
import { givenAway, readBy } from './reconstruct.js';

const schools = ['ash', 'birch', 'cedar'] as unknown as readonly SchoolId[];
const intakes = ['2027-09-01', '2028-09-01', '2029-09-01'] as unknown as readonly LocalDate[];
const readinesses = ['now', 'later', 'not-nominated'] as const;
/** So many people of one kind. */
type Kind = Readonly<{
  people: number;
  school: number;
  intake: number;
  outcome: Outcome;
  paused?: boolean;
  pool?: number;
  post?: boolean;
}>;

const staffOf = (kind: number, n: number) => `staff-${kind}-${n}` as StaffId;
/** The tables of the page for these people: every number, and each table with its own small numbers hidden. */
const tablesOf = (kinds: readonly Kind[]) => {
  const each = kinds.flatMap((kind, k) =>
    Array.from({ length: kind.people }, (_, n) => ({ kind, staff: staffOf(k, n) })),
  );
  const stays = each.map(({ kind, staff }): Stay => {
    const intake = intakes[kind.intake]!;
    const { outcome, paused = false } = kind;
    return { staff, school: schools[kind.school]!, intake, joinedOn: intake, outcome, paused, lookedAt: false };
  });
  const appointments = each.flatMap(({ kind, staff }) =>
    kind.post ? [{ staff, startsOn: dayOf(dayNumber(intakes[kind.intake]!) + 100), voided: false }] : [],
  );
  const kindOf = new Map(each.map(({ kind, staff }) => [staff, kind]));
  const pool = each.filter(({ kind }) => kind.pool !== undefined).map(({ staff }) => staff);
  const placeOf = (staff: StaffId) =>
    [schools[kindOf.get(staff)!.school], readinesses[kindOf.get(staff)!.pool!]!] as const;
  const tables = (fewest: number, fewestWithPost = fewest) => ({
    pool: gridOf(pool, schools, readinesses, placeOf, fewest),
    participants: participantsBySchool(stays, schools, fewest),
    completion: completionByIntake(stays, fewest),
    firstPost: firstPostByIntake(stays, appointments, fewestWithPost),
  });
  return { truth: tables(1), alone: tables(fewestShown) };
};
const goes = (people: number, intake: number, outcome: Outcome, more: Partial<Kind> = {}): Kind => ({ people, intake, outcome, school: 0, ...more }); // prettier-ignore
const leaks = (kinds: readonly Kind[]) => {
  const { truth, alone } = tablesOf(kinds);
  return { alone: givenAway(readBy(truth, alone)), together: givenAway(readBy(truth, toldTogether(truth, alone))) };
};

describe('Tables that are shown side by side', () => {
  /** 22 take part, 20 of them of the first intake: of the second there are two. */
  const twoOfTheSecond = [
    goes(20, 0, 'taking-part'),
    goes(6, 0, 'left'),
    goes(2, 1, 'taking-part'),
    goes(9, 1, 'left'),
  ];

  test('give away by subtraction what each of them hides alone', () => {
    expect(leaks(twoOfTheSecond).alone).toEqual(['taking-part 1']);
  });
  test('do not together: of what would be subtracted as much is hidden as is needed, and no more', () => {
    const { truth, alone } = tablesOf(twoOfTheSecond);
    const told = toldTogether(truth, alone);
    expect(givenAway(readBy(truth, told))).toEqual([]);
    const numbers = readBy(truth, told).numbers.filter(({ shown, people }) => !shown && people > 4);
    const before = readBy(truth, alone).numbers.filter(({ shown, people }) => !shown && people > 4);
    expect(numbers.length - before.length).toBeLessThanOrEqual(2);
    expect(numbers.length).toBeGreaterThan(before.length);
  });
  test('hide nothing where nothing is hidden alone, and keep what was hidden', () => {
    const many = [goes(20, 0, 'taking-part'), goes(6, 0, 'left'), goes(12, 1, 'completed', { pool: 0, post: true })];
    const { truth, alone } = tablesOf(many);
    expect(alone).toEqual(truth);
    expect(toldTogether(truth, alone)).toEqual(truth);
    expect(toldTogether(tablesOf([]).truth, tablesOf([]).alone)).toEqual(tablesOf([]).truth);
  });
  test('also hide what the pool would tell: whoever is in it has joined', () => {
    const five = [goes(1, 0, 'completed', { pool: 0 }), goes(3, 0, 'completed', { pool: 1 }), goes(1, 0, 'completed')];
    expect(leaks(five)).toEqual({ alone: ['pool 0 0', 'pool 0 1'], together: [] });
  });
});

const kind = fc.record({
  people: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 14 })),
  school: fc.nat({ max: 2 }),
  intake: fc.nat({ max: 2 }),
  outcome: fc.constantFrom(...outcomes),
  paused: fc.boolean(),
  pool: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
  post: fc.boolean(),
}) as fc.Arbitrary<Kind>;

test('from everything that the page shows nobody can tell a hidden number of fewer than five', () => {
  let alone = 0;
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 9 }), (kinds) => {
      const leaked = leaks(kinds);
      alone += leaked.alone.length;
      expect(leaked.together).toEqual([]);
    }),
    { numRuns: 400 },
  );
  // The attack finds something wherever the tables are only hidden one by one.
  expect(alone).toBeGreaterThan(0);
});

test('what is shown is true, and what a table alone hides stays hidden', () => {
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 9 }), (kinds) => {
      const { truth, alone } = tablesOf(kinds);
      const numbersOf = (told: typeof alone) => readBy(truth, told).numbers;
      const [before, after] = [numbersOf(alone), numbersOf(toldTogether(truth, alone))];
      after.forEach(({ shown }, n) => expect(before[n]!.shown || !shown).toBe(true));
      const told = toldTogether(truth, alone);
      told.completion.forEach(({ joined }, n) => expect(['hidden', truth.completion[n]!.joined]).toContain(joined));
      told.participants.rows.forEach(({ cells }, r) =>
        cells.forEach((one, c) => expect(['hidden', truth.participants.rows[r]!.cells[c]]).toContain(one)),
      );
    }),
  );
});
