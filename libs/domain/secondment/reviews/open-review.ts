import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { isRequested, stepIn, type Secondment } from '../state.js';
import { nextReview } from '../times.js';
import { reviewersOf } from './reviewers.js';

/** At the pack's cadence home and host are asked how the secondment goes. */
export const openReview = command({
  type: 'OpenReview',
  schema: z.strictObject({}),
  clause: clauses.review,
  summary: 'Ask home and host how the secondment goes.',
  by: theProcess,
  personal: {},
  decide: (_, state: Secondment, context: Context<Rules>) => {
    const step = stepIn(state, 'Running', 'Returning');
    if (!isRequested(state) || !step) return refuse('NotRunning', { status: state.status });
    if (step.status === 'Returning' && step.return.suspended) return refuse('ReturnSuspended');
    if (context.at < step.nextReviewAt) return refuse('NotDueYet', { due: step.nextReviewAt });
    return accept({
      type: 'ReviewOpened',
      data: {
        review: state.reviews.length + 1,
        parties: reviewersOf(step.stay, context),
        ladder: rungsFrom(context.at, context.rules.secondment.review.ladder),
        nextReviewAt: nextReview(context),
      },
    });
  },
});
