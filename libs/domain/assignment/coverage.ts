import { dayNumber, dayOf, weekdayOf, type Holding, type LocalDate, type Pattern } from '../../kernel/index.js';

export type Period = Readonly<{ from: LocalDate; to: LocalDate }>;
/** All of the post's day is held, part of it, none of it, or more than there is. */
export type CoverageState = 'covered' | 'part' | 'gap' | 'double';
/** Working days of the post that follow on each other and are alike; `holders` are those who are there. */
export type Coverage = Readonly<{
  from: LocalDate;
  to: LocalDate;
  state: CoverageState;
  holders: readonly Holding[];
}>;
/** A stretch in which the same people are there: counted days, `to` endless where nothing ends it. */
export type Piece = Readonly<{ from: number; to: number; present: readonly Holding[] }>;

const endOf = ({ to }: Pick<Holding, 'to'>): number => (to === undefined ? Infinity : dayNumber(to));

/** Between two counted days, who is there: cut wherever somebody comes or has just gone. */
export const pieces = (holdings: readonly Holding[], from: number, to: number): readonly Piece[] => {
  const there = holdings
    .filter(({ present }) => present)
    .map((holding) => ({ holding, from: dayNumber(holding.from), to: endOf(holding) }))
    .filter((one) => one.from <= to && one.to >= from);
  const starts = there.flatMap((one) => [one.from, one.to + 1]).filter((day) => day > from && day <= to);
  const cuts = [...new Set([from, ...starts])].sort((a, b) => a - b);
  return cuts.map((start, i) => {
    const present = there.filter((one) => one.from <= start && start <= one.to).map(({ holding }) => holding);
    return { from: start, to: (cuts[i + 1] ?? to + 1) - 1, present };
  });
};

const heldOn = (present: readonly Holding[], weekday: number): number =>
  present.reduce((sum, { pattern }) => sum + (pattern[weekday] ?? 0), 0);

/** Undefined on a day that is no working day of the post, with nobody there. */
const stateOn = (present: readonly Holding[], pattern: Pattern, weekday: number): CoverageState | undefined => {
  const [needed, held] = [pattern[weekday] ?? 0, heldOn(present, weekday)];
  if (held > needed) return 'double';
  if (needed === 0) return undefined;
  return held === needed ? 'covered' : held === 0 ? 'gap' : 'part';
};

type Run = Readonly<{ from: number; to: number; state: CoverageState; holders: readonly Holding[] }>;
const alike = (a: Run, b: Run): boolean =>
  a.state === b.state &&
  a.holders.length === b.holders.length &&
  a.holders.every((holder, i) => holder.assignment === b.holders[i]!.assignment);

/** The first and the last working days of a piece, where all its working days are alike. */
const alikeThroughout = ({ from, to, present }: Piece, pattern: Pattern): Run | undefined => {
  const states = [0, 1, 2, 3, 4].map((weekday) => stateOn(present, pattern, weekday));
  if (to - from < 6 || states.some((state) => state !== states[0]) || states[0] === undefined) return undefined;
  if (present.some((one) => one.pattern.some((part) => part === 0))) return undefined;
  const [first, last] = [weekdayOf(from), weekdayOf(to)];
  return {
    from: first > 4 ? from + 7 - first : from,
    to: last > 4 ? to + 4 - last : to,
    state: states[0],
    holders: present,
  };
};
const dayByDay = ({ from, to, present }: Piece, pattern: Pattern): readonly Run[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((day) => {
    const weekday = weekdayOf(day);
    const state = stateOn(present, pattern, weekday);
    const holders = present.filter((one) => (one.pattern[weekday] ?? 0) > 0);
    return state ? [{ from: day, to: day, state, holders }] : [];
  });

/**
 * How far a post is held, working day by working day: Monday to Friday, those that its pattern has, both ends of the
 * period included. Stretches run from a working day to a working day; what lies between two of them is no working day.
 */
export const coverage = (holdings: readonly Holding[], { from, to }: Period, pattern: Pattern): readonly Coverage[] => {
  const runs: Run[] = [];
  for (const piece of pieces(holdings, dayNumber(from), dayNumber(to)))
    for (const run of alikeThroughout(piece, pattern) ? [alikeThroughout(piece, pattern)!] : dayByDay(piece, pattern)) {
      const before = runs.at(-1);
      if (before && alike(before, run)) runs[runs.length - 1] = { ...before, to: run.to };
      else runs.push(run);
    }
  return runs.map((run) => ({ ...run, from: dayOf(run.from), to: dayOf(run.to) }));
};

const weekdaysOf = ({ from, to }: Piece): readonly number[] =>
  to - from >= 6
    ? [0, 1, 2, 3, 4]
    : Array.from({ length: to - from + 1 }, (_, i) => weekdayOf(from + i)).filter((weekday) => weekday < 5);

/** The first stretch in which more than the pattern is held on a day that is in it; undefined where there is none. */
export const firstBeyond = (holdings: readonly Holding[], pattern: Pattern): Piece | undefined => {
  const starts = holdings.filter(({ present }) => present).map(({ from }) => dayNumber(from));
  return pieces(holdings, Math.min(...starts), Infinity).find(
    (piece) =>
      piece.present.length > 0 &&
      weekdaysOf(piece).some((weekday) => heldOn(piece.present, weekday) > (pattern[weekday] ?? 0)),
  );
};
