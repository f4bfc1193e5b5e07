import { holdersOn } from '../../domain/assignment/holders-on.js';
import type { Pool } from '../../event-store/pool.js';
import type { Holding, Instant, LocalDate, PostId, StaffId } from '../../kernel/index.js';
import { stretchesAround } from './query.js';

/** Holdings by something of theirs; none under a key is an empty list. */
export const grouped = <K>(
  holdings: readonly Holding[],
  key: (one: Holding) => K,
): ((wanted: K) => readonly Holding[]) => {
  const groups = new Map<K, Holding[]>();
  for (const one of holdings) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return (wanted) => groups.get(wanted) ?? [];
};

const postOf = ({ post }: Holding): PostId => post;
/** The posts of these in which somebody acts on a day: only those have a chain under them. */
const actedIn = (holdings: readonly Holding[], on: LocalDate): readonly PostId[] =>
  holdersOn(holdings, on).flatMap((one) => (one.basis === 'acting' ? [one.post] : []));

/**
 * What the chains of a day are told from: each post in which somebody acts with all that was before, whoever acts there or is
 * away with the posts that they hold, and so on from those posts, in whichever school.
 */
export const chainsFrom = async (
  pool: Pick<Pool, 'query'>,
  stretches: readonly Holding[],
  on: LocalDate,
  knownAt: Instant,
): Promise<
  Readonly<{ holdingsOf: (staff: StaffId) => readonly Holding[]; holdingsIn: (post: PostId) => readonly Holding[] }>
> => {
  const read = new Map<string, Holding>();
  const [posts, staff] = [new Set<PostId>(), new Set<StaffId>()];
  let next = { posts: [...new Set(actedIn(stretches, on))], staff: [] as readonly StaffId[] };
  while (next.posts.length + next.staff.length > 0) {
    for (const one of next.posts) posts.add(one);
    for (const one of next.staff) staff.add(one);
    for (const one of await stretchesAround(pool, { ...next, on }, knownAt))
      read.set(`${one.assignment} ${one.from} ${one.present}`, one);
    const today = holdersOn([...read.values()], on);
    const acted = new Set(actedIn(today, on));
    const there = today.filter(({ post, basis, present }) => acted.has(post) && (basis === 'acting' || !present));
    next = {
      posts: [...new Set(today.map(postOf))].filter((one) => !posts.has(one)),
      staff: [...new Set(there.map((one) => one.staff))].filter((one) => !staff.has(one)),
    };
  }
  const all = [...read.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return { holdingsOf: grouped(all, (one) => one.staff), holdingsIn: grouped(all, postOf) };
};
