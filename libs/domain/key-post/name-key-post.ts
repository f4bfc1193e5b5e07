import { z } from 'zod';
import { accept, refuse, type Context, type StreamId } from '../../kernel/index.js';
import { isKnown as isEstablished, type PostLedger } from '../assignment/state.js';
import { command, otherState } from '../process/index.js';
import { actorOf } from './acting.js';
import { clauses } from './clauses.js';
import { postId } from './fields.js';
import type { KeyPost } from './state.js';
import { keepsTheList } from './who-may.js';
import { keyPostOf } from './words.js';

/** A post that the trust can't be without for long: each has one stream, which its own id gives. */
export const nameKeyPost = command({
  type: 'NameKeyPost',
  schema: z.strictObject({ post: postId }),
  clause: clauses.keyPosts,
  summary: 'Name a post of the ledger as one for which somebody should be ready to follow.',
  starts: true,
  startsIn: ({ post }) => keyPostOf(post),
  by: keepsTheList,
  personal: {},
  alongside: ({ post }) => [post as string as StreamId],
  decide: ({ post }, one: KeyPost, context: Context<unknown>) => {
    if (context.stream !== keyPostOf(post)) return refuse('NotItsStream', { post, stream: keyPostOf(post) });
    if (one.status === 'Named') return refuse('KeyPostAlreadyNamed', { post });
    const ledger = otherState<PostLedger>(context, post as string as StreamId);
    if (!isEstablished(ledger)) return refuse('NoSuchPost', { post });
    if (ledger.status === 'Deleted') return refuse('PostIsDeleted', { from: ledger.gone });
    const { title, school } = ledger.post;
    return accept({ type: 'KeyPostNamed', data: { post, title, school, by: actorOf(context) } });
  },
});
