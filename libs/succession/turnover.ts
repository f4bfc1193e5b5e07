import type { NamedKeyPost, Turnover } from '../domain/key-post/state.js';
import type { LocalDate, PostId, SchoolId } from '../kernel/index.js';
import type { PostBench } from './bench.js';

/** One person who is going to leave a key post, as they have said, with who could follow. */
export type Expected = Omit<Turnover, 'source'> &
  Readonly<{ post: PostId; title: string; school: SchoolId; readyNow: number; followers: number }>;

/** A month counts as its last days: nobody is expected to be gone before they have to be. */
const upTo = ({ on }: Turnover): string => (on === undefined ? '9999' : on.length === 7 ? `${on}-31` : on);

/** The predictable turnover of the key posts up to a day, soonest first; what has no date comes last, and is always there. */
export const expectedTurnover = (
  keyPosts: readonly NamedKeyPost[],
  benches: readonly PostBench[],
  until: LocalDate,
): readonly Expected[] =>
  keyPosts
    .flatMap((one) => one.turnovers.map((turnover) => ({ one, turnover })))
    .filter(({ turnover: { on } }) => on === undefined || on <= until)
    .sort((a, b) => (upTo(a.turnover) < upTo(b.turnover) ? -1 : 1))
    .map(({ one: { post, title, school }, turnover: { source: _, ...turnover } }) => {
      const bench = benches.find((each) => each.post === post);
      const [readyNow, followers] = [bench?.ready.now ?? 0, bench?.followers.length ?? 0];
      return { post, title, school, ...turnover, readyNow, followers };
    });
