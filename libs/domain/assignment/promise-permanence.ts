import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { command } from '../process/index.js';
import { actorOf, hrOfThePost, ownPost } from './acting.js';
import { clauses } from './clauses.js';
import { assignmentId } from './fields.js';
import { assignmentIn, isKnown, type PostLedger } from './state.js';

/** Somebody who holds the post for a time was promised it for good: it is on record before its holder returns. */
export const promisePermanence = command({
  type: 'PromisePermanence',
  schema: z.strictObject({ assignment: assignmentId }),
  clause: clauses.posts,
  summary: 'Record that somebody who holds the post for a time was promised it for good.',
  by: hrOfThePost,
  personal: {},
  decide: ({ assignment }, post: PostLedger, context: Context<unknown>) => {
    if (!isKnown(post)) return refuse('NoSuchPost');
    const held = assignmentIn(post, assignment);
    if (!held) return refuse('NoSuchAssignment', { assignment });
    if (post.status === 'Deleted') return refuse('PostIsDeleted', { from: post.gone });
    if (held.basis === 'substantive') return refuse('HeldForGood', { assignment });
    if (held.promisedBy) return refuse('AlreadyPromised', { assignment, by: held.promisedBy });
    return (
      ownPost(held.staff, context) ?? accept({ type: 'PermanencePromised', data: { assignment, by: actorOf(context) } })
    );
  },
});
