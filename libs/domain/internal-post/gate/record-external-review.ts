import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answering, byItsAuthor, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { isRequested, type InternalPost } from '../state.js';

/** The CEO reviews what has to be recruited from outside; the external route waits for it. */
export const recordExternalReview = command({
  type: 'RecordExternalReview',
  schema: z.strictObject({ finding: z.enum(['fill-internally', 'recruit-externally-too']), note: reasonText() }),
  clause: clauses.review,
  summary: 'Record, as CEO, what the review of external recruitment found for this post.',
  by: answering('review-external-recruitment'),
  personal: { note: byItsAuthor },
  decide: ({ finding, note }, state: InternalPost, context: Context<unknown>) => {
    if (!isRequested(state) || state.review !== 'asked') return refuse('ReviewNotAsked', { status: state.status });
    return accept({ type: 'ExternalReviewRecorded', data: { by: actorOf(context), finding, note } });
  },
});
