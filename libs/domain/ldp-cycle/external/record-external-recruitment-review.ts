import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, byItsAuthor, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, postId, reasonText } from '../fields.js';
import { isGoingOn, type Cycle } from '../state.js';

/** The CEO says whether, and for which posts, new talent has to come from outside. */
export const recordExternalRecruitmentReview = command({
  type: 'RecordExternalRecruitmentReview',
  schema: z.strictObject({
    review: number,
    needed: z.boolean(),
    posts: z.array(postId).max(100).default([]),
    note: reasonText(),
  }),
  clause: clauses.external,
  summary: 'Record the CEO’s review of external recruitment: whether it is needed, for which posts, and why.',
  by: answeringNamed<{ review: number }, Cycle>(({ review }) => `record-external-review-${review}`),
  personal: { note: byItsAuthor },
  decide: ({ review, needed, posts, note }, state: Cycle, context: Context<unknown>) => {
    if (!isGoingOn(state) || state.external?.review !== review) return refuse('NoExternalReviewOpen', { review });
    if (posts.length && !needed) return refuse('PostsWithoutNeed', { posts });
    const each = [...new Set(posts)];
    return accept({
      type: 'ExternalReviewRecorded',
      data: { review, needed, posts: each, note, by: actorOf(context) },
    });
  },
});
