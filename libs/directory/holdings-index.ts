import type { Holding, PostId, StaffId } from '../kernel/index.js';
import { push } from './push.js';
import type { LedgerMoved } from './rows.js';

/** The ledger as it is now, each list earliest first; `withRole` are those that bring a role with them. */
export type HoldingsIndex = Readonly<{
  byStaff: ReadonlyMap<StaffId, readonly Holding[]>;
  byPost: ReadonlyMap<PostId, readonly Holding[]>;
  withRole: readonly Holding[];
}>;

const keyOf = ({ from, assignment, present }: Holding): string =>
  `${from} ${assignment} ${present ? 'present' : 'away'}`;
const earliestFirst = (holdings: readonly Holding[]): readonly Holding[] =>
  [...holdings].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

export const holdingsIndex = (holdings: readonly Holding[]): HoldingsIndex => {
  const [byStaff, byPost] = [new Map<StaffId, Holding[]>(), new Map<PostId, Holding[]>()];
  for (const one of holdings) {
    push(byStaff, one.staff, one);
    push(byPost, one.post, one);
  }
  const sorted = <K>(lists: ReadonlyMap<K, readonly Holding[]>) =>
    new Map([...lists].map(([key, list]) => [key, list.length > 1 ? earliestFirst(list) : list]));
  return { byStaff: sorted(byStaff), byPost: sorted(byPost), withRole: holdings.filter(({ role }) => role) };
};

/** The index with what the ledger now says of some posts in place of what it said of them. */
export const indexAfter = (before: HoldingsIndex, { posts, holdings }: LedgerMoved): HoldingsIndex => {
  const moved = new Set(posts);
  const gone = posts.flatMap((post) => before.byPost.get(post) ?? []);
  const changed = [...gone, ...holdings];
  const kept = (list: readonly Holding[] = []) => list.filter(({ post }) => !moved.has(post));
  const [byStaff, byPost] = [new Map(before.byStaff), new Map(before.byPost)];
  for (const post of moved) byPost.set(post, earliestFirst(holdings.filter((one) => one.post === post)));
  for (const staff of new Set(changed.map((one) => one.staff))) {
    const theirs = holdings.filter((one) => one.staff === staff);
    byStaff.set(staff, earliestFirst([...kept(before.byStaff.get(staff)), ...theirs]));
  }
  const roles = changed.some(({ role }) => role);
  const withRole = roles ? [...kept(before.withRole), ...holdings.filter(({ role }) => role)] : before.withRole;
  return { byStaff, byPost, withRole };
};
