import type { PostId } from '../../kernel/index.js';
import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import { assignHolder } from './assign-holder.js';
import { cancelAssignment } from './cancel-assignment.js';
import { correctAssignment } from './correct-assignment.js';
import { deletePost } from './delete-post.js';
import { establishPost } from './establish-post.js';
import type { PostEvent } from './events.js';
import { postFold } from './fold.js';
import { holdings } from './holdings.js';
import { papers } from './papers.js';
import { promisePermanence } from './promise-permanence.js';
import { summary, type PostLedger } from './state.js';

const handlers = {
  EstablishPost: establishPost,
  AssignHolder: assignHolder,
  CorrectAssignment: correctAssignment,
  CancelAssignment: cancelAssignment,
  PromisePermanence: promisePermanence,
  DeletePost: deletePost,
} as const;
export type PostCommand = CommandOf<typeof handlers>;
export type PostRefusal = RefusalOf<typeof handlers>;

/** The ledger of one post: who holds it on which days, and what was known of that when. */
export const post = defineProcess<PostLedger, PostEvent, typeof handlers>({
  name: 'post',
  ...postFold,
  summary,
  papers,
  // Nothing runs for a post: what changes it comes from people and from other cases.
  followed: false,
  ledger: (ledger, stream) => holdings(ledger, stream as string as PostId).map((one) => ({ kind: 'holding', ...one })),
  handlers,
});
