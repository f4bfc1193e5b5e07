import type { PostId, StaffId } from '../kernel/index.js';

/** Who could take which post, if all of them were to be filled on one day. */
export type Wanted = Readonly<{ post: PostId; by: readonly StaffId[] }>;
export type Filled = Readonly<{ post: PostId; staff: StaffId }>;

/**
 * As many of the posts as can be filled at once, nobody in two of them: a greatest matching, grown one post at a time.
 * Earlier posts and earlier people come first where there is a choice.
 */
export const filledAtOnce = (wanted: readonly Wanted[]): readonly Filled[] => {
  const taken = new Map<StaffId, PostId>();
  const by = new Map(wanted.map((one) => [one.post, one.by]));
  /** Finds the post somebody, moving others on where they have another post to go to. */
  const place = (post: PostId, tried: Set<StaffId>): boolean =>
    (by.get(post) ?? []).some((staff) => {
      if (tried.has(staff)) return false;
      tried.add(staff);
      const holds = taken.get(staff);
      if (holds !== undefined && !place(holds, tried)) return false;
      taken.set(staff, post);
      return true;
    });
  for (const { post } of wanted) place(post, new Set());
  return wanted.flatMap(({ post }) => {
    const found = [...taken].find(([, at]) => at === post);
    return found ? [{ post, staff: found[0] }] : [];
  });
};
