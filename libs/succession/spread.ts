import type { PostBench } from './bench.js';
import type { StaffId } from '../kernel/index.js';

/** How many of a group are nominated; too few to be shown, or hidden because a number beside them would tell. */
export type Cell<G extends string> = Readonly<{ group: G; people: number | 'hidden' }>;
/** `total` is there unless it would tell what is hidden. */
export type Spread<G extends string> = Readonly<{ cells: readonly Cell<G>[]; total?: number }>;

/** Groups of fewer than this are not shown, unless a pack says otherwise. */
export const fewestShown = 5;

type Counted<G> = Readonly<{ group: G; people: number }>;
const sum = (all: readonly Counted<unknown>[]): number => all.reduce((n, { people }) => n + people, 0);

/** More is hidden, smallest first, until what is hidden can't be told from the total. */
const hiding = <G>(
  hidden: readonly Counted<G>[],
  shown: readonly Counted<G>[],
  fewest: number,
): readonly Counted<G>[] => {
  const safe = !hidden.length || (hidden.length > 1 && sum(hidden) >= 2 * fewest);
  const [next, ...rest] = shown;
  return safe || !next ? hidden : hiding([...hidden, next], rest, fewest);
};

/**
 * How many people there are of each group, each counted once, with small numbers suppressed. A group with nobody is
 * shown as such: it is what the spread is looked at for.
 */
export const spreadOf = <G extends string>(
  people: readonly StaffId[],
  groups: readonly G[],
  groupOf: (staff: StaffId) => G | undefined,
  fewest: number = fewestShown,
): Spread<G> => {
  const each = [...new Set(people)];
  const counts = groups.map((group) => ({ group, people: each.filter((staff) => groupOf(staff) === group).length }));
  const some = counts.filter(({ people: n }) => n > 0).sort((a, b) => a.people - b.people);
  const hidden = hiding(
    some.filter((one) => one.people < fewest),
    some.filter((one) => one.people >= fewest),
    fewest,
  );
  const told = hidden.length === 0 || (hidden.length > 1 && sum(hidden) >= 2 * fewest);
  return {
    cells: counts.map((one) => ({ group: one.group, people: hidden.includes(one) ? 'hidden' : one.people })),
    ...(told && { total: sum(counts) }),
  };
};

/** Who is nominated for any key post, each once. */
export const nominatedIn = (posts: readonly PostBench[]): readonly StaffId[] => [
  ...new Set(posts.flatMap(({ followers }) => followers.map(({ staff }) => staff))),
];
