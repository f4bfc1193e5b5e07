import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import type { InternalPostCommand } from '#libs/domain/internal-post/index.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import type { Following } from '../follow.js';

export type Post = Following<InternalPostCase, InternalPostCommand>;
/** What the process waits for in one status, until the post has left it. */
export type Step = (post: Post) => Promise<unknown>;

export const leaves = (status: Status) => (post: InternalPostCase) => post.status !== status;
