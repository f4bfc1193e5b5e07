import type { SeenPost } from '#libs/access/internal-post/index.js';
import type { CasePage } from '../../cases/case-page.js';
import type { PostSeen } from '../../forms/shared/post-seen.js';

/** The page of a post; what a view of it leaves out is absent. */
export type PostPage = CasePage<SeenPost & PostSeen & Readonly<Record<string, unknown>>>;
