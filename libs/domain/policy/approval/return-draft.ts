import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, byItsAuthor, command, rungsFrom } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { hash, reasonText } from '../fields.js';
import { reviewIn, type Policy } from '../state.js';

const byApprover = answeringNamed<unknown, Policy>((_, state) => {
  const step = reviewIn(state, 'Approving')?.steps[0];
  return step ? `approve-${step.toLowerCase()}` : 'confirm-amendments';
});

/** Whoever is asked to approve gives the draft back, with what has to change. */
export const returnDraft = command({
  type: 'ReturnDraft',
  schema: z.strictObject({ hash, reason: reasonText() }),
  clause: clauses.approval,
  summary: 'Return the draft to its owner, with the reason.',
  by: byApprover,
  personal: { reason: byItsAuthor },
  decide: ({ hash, reason }, state: Policy, context: Context<Rules>) => {
    const review = reviewIn(state, 'Approving', 'Amending');
    if (!review?.draft) return refuse('NotForApproval', { status: state.status });
    if (review.draft.hash !== hash) return refuse('NotTheDraft', { hash: review.draft.hash });
    const ladder = rungsFrom(context.at, context.rules.policies.review.ladder);
    return accept({ type: 'DraftReturned', data: { hash, reason, by: actorOf(context), ladder } });
  },
});
