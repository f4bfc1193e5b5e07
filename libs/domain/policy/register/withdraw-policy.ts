import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command } from '../../process/index.js';
import { actorOf, byHr, living, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { policyId, reasonText } from '../fields.js';
import { dependantsOf, impactOn } from '../links/impact.js';
import { otherPolicy } from '../links/other-policy.js';
import { isLive, type Policy } from '../state.js';

/** The policy holds no more; those that stand on it are asked what that means for them. */
export const withdrawPolicy = command({
  type: 'WithdrawPolicy',
  schema: z.strictObject({ reason: reasonText(), replacedBy: policyId.optional() }),
  clause: clauses.register,
  summary: 'Withdraw a policy, with the reason and what replaces it.',
  by: byHr,
  personal: { reason: byItsAuthor },
  alongside: ({ replacedBy }, state: Policy) => [...dependantsOf(state), ...(replacedBy ? [replacedBy] : [])],
  decide: ({ reason, replacedBy }, state: Policy, context: Context<Rules>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    if (replacedBy === context.stream) return refuse('LinkToItself');
    if (replacedBy && !isLive(otherPolicy(context, replacedBy))) return refuse('UnknownPolicy', { policy: replacedBy });
    const data = { reason, ...(replacedBy && { replacedBy }), on: today(context), by: actorOf(context) };
    const { inForce } = alive.file;
    const told = inForce ? impactOn(state, { hash: inForce.hash, what: 'withdrawn' }, context) : [];
    return acceptAlongside([{ type: 'PolicyWithdrawn', data }], told);
  },
});
