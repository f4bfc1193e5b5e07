import { coverage, type Coverage, type CoverageState } from '../../domain/assignment/coverage.js';
import { holdersOn } from '../../domain/assignment/holders-on.js';
import { chainOf, type ChainLink } from '../../domain/acting-up/chain.js';
import type { Pool } from '../../event-store/pool.js';
import { plus } from '../../kernel/calendar.js';
import type { Holding, Instant, LocalDate, SchoolId } from '../../kernel/index.js';
import { postsIn, type Post } from './posts.js';
import { chainsFrom, grouped } from './chains-from.js';
import { stretchesIn } from './query.js';

/** A post on a day: who holds it, how far, and what is not in order in the weeks after. No state: no working day of the post. */
export type PostOnBoard = Post &
  Readonly<{ holders: readonly Holding[]; state?: CoverageState; ahead: readonly Coverage[] }>;
export type Board = Readonly<{
  posts: readonly PostOnBoard[];
  /** Each begins with who takes the place of the person at the root. */
  chains: readonly (readonly ChainLink[])[];
}>;

/** How far the board looks ahead. */
const ahead = 'P12W';

const end = (post: Post, to: LocalDate): LocalDate => (post.last && post.last < to ? post.last : to);

/** Who holds what in some schools on a day, as known at an instant, and how far each post is held. */
export const boardOn = async (
  pool: Pick<Pool, 'query'>,
  { on, schools }: Readonly<{ on: LocalDate; schools: readonly SchoolId[] }>,
  knownAt: Instant,
): Promise<Board> => {
  const to = plus(on, ahead);
  const [posts, stretches] = await Promise.all([
    postsIn(pool, { from: on, to: on, schools }, knownAt),
    stretchesIn(pool, { from: on, to, schools }, knownAt),
  ]);
  const held = grouped(stretches, ({ post }) => post);
  const ledger = await chainsFrom(pool, stretches, on, knownAt);
  const shown = posts.map((post): PostOnBoard => {
    const holdings = held(post.post);
    const [today] = coverage(holdings, { from: on, to: on }, post.pattern);
    const weeks = coverage(holdings, { from: on, to: end(post, to) }, post.pattern);
    return {
      ...post,
      holders: holdersOn(holdings, on),
      ...(today && { state: today.state }),
      ahead: weeks.filter(({ state }) => state !== 'covered'),
    };
  });
  const chains = posts.map(({ post }) => chainOf(ledger, post, on)).filter(([root]) => root?.depth === 1);
  const here = new Set(posts.map(({ post }) => post));
  return { posts: shown, chains: chains.map((links) => links.filter(({ post }) => here.has(post))) };
};
