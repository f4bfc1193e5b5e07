import { z } from 'zod';
import { accept, refuse, type Context, type PostId, type StreamId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import type { PostLedger } from '../../assignment/state.js';
import { command, otherState, rungsFrom } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, postId } from '../fields.js';
import { candidateOf, type Cycle } from '../state.js';
import { openReviewOf, runningReview } from './holding.js';

const streamOf = (post: PostId) => post as string as StreamId;

/** The review plans a secondment for a participant; HR starts it, and the secondment itself decides the rest. */
export const planSecondment = command({
  type: 'PlanSecondment',
  schema: z.strictObject({ review: number, candidate: number, post: postId }),
  clause: clauses.secondments,
  summary: 'Plan the secondment of a participant to a post.',
  by: runningReview,
  personal: {},
  alongside: ({ post }) => [streamOf(post)],
  decide: ({ review, candidate, post }, state: Cycle, context: Context<Rules>) => {
    const open = openReviewOf(state, review);
    if (!open.ok) return open;
    const { file } = open;
    if (candidateOf(state, candidate)?.standing !== 'joined') return refuse('NotParticipating', { candidate });
    const { status } = otherState<PostLedger>(context, streamOf(post));
    if (status !== 'Established') return refuse('NoSuchPost', { post });
    if (file.plans.some((one) => one.candidate === candidate && one.post === post))
      return refuse('AlreadyPlanned', { candidate, post });
    const ladder = rungsFrom(context.at, context.rules.ldp.review.ladder);
    const plan = file.plansMade + 1;
    return accept({
      type: 'SecondmentPlanned',
      data: { plan, review, candidate, post, by: actorOf(context), ladder },
    });
  },
});
