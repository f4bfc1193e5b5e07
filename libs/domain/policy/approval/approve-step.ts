import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command, rungsFrom } from '../../process/index.js';
import { actorOf, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { hash } from '../fields.js';
import { isLive, reviewIn, type Policy } from '../state.js';
import { dependantsOf } from '../links/impact.js';
import { followed } from './approved.js';

/** One step of the chain approves this very text; nobody approves what they wrote. */
export const approveStep = command({
  type: 'ApproveStep',
  schema: z.strictObject({ step: z.enum(['owner', 'SLT', 'CEO']), hash }),
  clause: clauses.approval,
  summary: 'Approve the draft of a policy, by the hash of its text.',
  by: answeringNamed<{ step: string }, Policy>(({ step }) => `approve-${step.toLowerCase()}`),
  personal: {},
  alongside: (_, state: Policy) => dependantsOf(state),
  decide: ({ step, hash }, state: Policy, context: Context<Rules>) => {
    const review = reviewIn(state, 'Approving');
    if (!review?.draft || !isLive(state)) return refuse('NotForApproval', { status: state.status });
    if (review.steps[0] !== step) return refuse('NotTheNextStep', { next: review.steps[0] });
    if (review.draft.hash !== hash) return refuse('NotTheDraft', { hash: review.draft.hash });
    const ladder = rungsFrom(context.at, context.rules.policies.approval.ladder);
    const approved = { type: 'StepApproved', data: { step, hash, by: actorOf(context), ladder } } as const;
    const by = { by: state.authoriser, on: today(context) };
    const { events, alongside } = followed(state, context, by, approved);
    return acceptAlongside(events, alongside);
  },
});
