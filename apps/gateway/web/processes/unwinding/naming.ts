import type { PostId, StaffId, StreamId } from '#libs/kernel/index.js';

/** How a plan's people, posts and links are called for its reader; `caseOf` where they may open the case of a link. */
export type Naming = Readonly<{
  nameOf: (staff: StaffId) => string;
  postOf: (post: PostId) => string;
  caseOf?: (link: StreamId) => string | undefined;
}>;
