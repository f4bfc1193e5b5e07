import { readinesses, type Readiness } from '../domain/key-post/words.js';
import { dayNumber, type LocalDate, type SchoolId, type StaffId } from '../kernel/index.js';
import type { PostBench } from './bench.js';
import { fewestShown, spreadOf, type Spread } from './spread.js';
import { isRunning, outcomes, standingOf, standings, type Outcome, type Stay, type StayStanding } from './stays.js';

export const readinessesInPool = [...readinesses, 'not-nominated'] as const;
export type PoolReadiness = Readiness | 'not-nominated';

/** The soonest placement of a person over all key posts that they could follow in. */
export const readinessOf =
  (posts: readonly Pick<PostBench, 'followers'>[]) =>
  (staff: StaffId): PoolReadiness => {
    const placed = posts.flatMap(({ followers }) => followers.filter((one) => one.staff === staff));
    return readinesses.find((one) => placed.some(({ readiness }) => readiness === one)) ?? 'not-nominated';
  };

/** A table of people by two things; its cells are hidden together, and no row or column is added up: a sum would tell. */
export type Grid<R extends string, C extends string> = Readonly<{
  rows: readonly Readonly<{ row: R; cells: readonly (number | 'hidden')[] }>[];
  columns: readonly C[];
  total?: number;
}>;

/** People by row and column, each counted once; groups of fewer than `fewest` are hidden as `spreadOf` does, from 1 none is. */
export const gridOf = <R extends string, C extends string>(
  people: readonly StaffId[],
  rows: readonly R[],
  columns: readonly C[],
  placeOf: (staff: StaffId) => readonly [row: R | undefined, column: C],
  fewest: number = fewestShown,
): Grid<R, C> => {
  const group = (row: R | undefined, column: C) => `${row ?? ''} ${column}`;
  const groups = rows.flatMap((row) => columns.map((column) => group(row, column)));
  const { cells, total }: Spread<string> = spreadOf(people, groups, (staff) => group(...placeOf(staff)), fewest);
  const at = (row: number) => cells.slice(row * columns.length, (row + 1) * columns.length);
  return {
    rows: rows.map((row, n) => ({ row, cells: at(n).map((one) => one.people) })),
    columns,
    ...(total !== undefined && { total }),
  };
};

/** Who takes part now, by the school that employs them and how they stand. */
export const participantsBySchool = (
  all: readonly Stay[],
  schools: readonly SchoolId[],
  fewest?: number,
): Grid<SchoolId, StayStanding> => {
  const now = new Map(all.filter(isRunning).map((one) => [one.staff, one]));
  const placeOf = (staff: StaffId) => [now.get(staff)!.school, standingOf(now.get(staff)!)] as const;
  return gridOf([...now.keys()], schools, standings, placeOf, fewest);
};

const intakesIn = (all: readonly Stay[]): readonly LocalDate[] => [...new Set(all.map(({ intake }) => intake))].sort();

export type Completion = Readonly<{
  intake: LocalDate;
  joined: number | 'hidden';
  outcomes: readonly Readonly<{ outcome: Outcome; people: number | 'hidden' }>[];
}>;
/** What became of each intake, oldest first; of who joined twice in one intake the last counts. */
export const completionByIntake = (all: readonly Stay[], fewest?: number): readonly Completion[] =>
  intakesIn(all).map((intake) => {
    const of = new Map(all.filter((one) => one.intake === intake).map((one) => [one.staff, one.outcome]));
    const { cells, total } = spreadOf([...of.keys()], outcomes, (staff) => of.get(staff), fewest);
    return {
      intake,
      joined: total ?? 'hidden',
      outcomes: cells.map(({ group, people }) => ({ outcome: group, people })),
    };
  });

export type Appointed = Readonly<{ staff: StaffId; startsOn: LocalDate; voided: boolean }>;
/** Days until the first post: of how many people, the median and the range. */
export type FirstPost = Readonly<{ people: number; median: number; shortest: number; longest: number }>;
const medianOf = (sorted: readonly number[]): number =>
  (sorted[Math.ceil(sorted.length / 2) - 1]! + sorted[Math.floor(sorted.length / 2)]!) / 2;

const daysToFirst = ({ staff, joinedOn }: Stay, appointments: readonly Appointed[]): readonly number[] => {
  const starts = appointments.filter((one) => one.staff === staff && !one.voided && one.startsOn > joinedOn);
  return starts.length ? [Math.min(...starts.map((one) => dayNumber(one.startsOn))) - dayNumber(joinedOn)] : [];
};
/**
 * Days from joining to the start of the first post after it, for each intake, oldest first; `hidden` where fewer than
 * `fewest` people have one, `none` where nobody has.
 */
export const firstPostByIntake = (
  all: readonly Stay[],
  appointments: readonly Appointed[],
  fewest: number = fewestShown,
): readonly Readonly<{ intake: LocalDate; days: FirstPost | 'hidden' | 'none' }>[] =>
  intakesIn(all).map((intake) => {
    const days = all
      .filter((one) => one.intake === intake)
      .flatMap((one) => daysToFirst(one, appointments))
      .sort((a, b) => a - b);
    if (!days.length) return { intake, days: 'none' };
    if (days.length < fewest) return { intake, days: 'hidden' };
    return {
      intake,
      days: { people: days.length, median: medianOf(days), shortest: days[0]!, longest: days.at(-1)! },
    };
  });
