import type { NamedKeyPost } from '../domain/key-post/state.js';
import { isBy, readinesses, type Readiness } from '../domain/key-post/words.js';
import type { LocalDate, PostId, SchoolId, StaffId } from '../kernel/index.js';
import { filledAtOnce } from './at-once.js';
import { followersOf, type Facts, type Follower } from './key-posts.js';

/** How many there are of each readiness. */
export type ByReadiness = Readonly<Record<Readiness, number>>;
export type PostBench = Readonly<{
  post: PostId;
  title: string;
  school: SchoolId;
  followers: readonly Follower[];
  ready: ByReadiness;
  /** Who is nominated for other key posts too: they can follow in one of them. */
  shared: readonly StaffId[];
}>;
/** Of several key posts together, each person counted once, at the soonest of their placements. */
export type Bench = Readonly<{
  posts: number;
  /** Those with nobody nominated, and those with nobody ready now. */
  empty: readonly PostId[];
  nobodyNow: readonly PostId[];
  people: number;
  ready: ByReadiness;
  /** How many of the posts could be filled on one day by those who are ready now. */
  atOnce: number;
}>;

const counted = (all: readonly Readiness[]): ByReadiness =>
  Object.fromEntries(readinesses.map((one) => [one, all.filter((each) => each === one).length])) as ByReadiness;
const soonest = (all: readonly Readiness[]): Readiness => readinesses.find((one) => all.includes(one))!;

/** How strong the bench of each key post is on a day; in the order given. */
export const benchOfPosts = (keyPosts: readonly NamedKeyPost[], facts: Facts, on: LocalDate): readonly PostBench[] => {
  const each = keyPosts.map((one) => ({ one, followers: followersOf(one, facts, on) }));
  return each.map(({ one: { post, title, school }, followers }) => {
    const elsewhere = each.flatMap((other) =>
      other.one.post === post ? [] : other.followers.map(({ staff }) => staff),
    );
    const shared = followers.map(({ staff }) => staff).filter((staff) => elsewhere.includes(staff));
    return { post, title, school, followers, ready: counted(followers.map(({ readiness }) => readiness)), shared };
  });
};

/** The bench of several key posts together, such as those of a school or of the trust. */
export const benchTogether = (posts: readonly PostBench[]): Bench => {
  const all = posts.flatMap(({ followers }) => followers);
  const people = [...new Set(all.map(({ staff }) => staff))];
  const best = people.map((staff) =>
    soonest(all.filter((one) => one.staff === staff).map(({ readiness }) => readiness)),
  );
  const wanted = posts.map(({ post, followers }) => ({
    post,
    by: followers.filter(({ readiness }) => isBy(readiness, 'now')).map(({ staff }) => staff),
  }));
  return {
    posts: posts.length,
    empty: posts.filter(({ followers }) => !followers.length).map(({ post }) => post),
    nobodyNow: wanted.filter(({ by }) => !by.length).map(({ post }) => post),
    people: people.length,
    ready: counted(best),
    atOnce: filledAtOnce(wanted).length,
  };
};

/** The same for each school that has a key post. */
export const benchBySchool = (posts: readonly PostBench[]): readonly (Bench & Readonly<{ school: SchoolId }>)[] =>
  [...new Set(posts.map(({ school }) => school))].map((school) => ({
    school,
    ...benchTogether(posts.filter((one) => one.school === school)),
  }));
