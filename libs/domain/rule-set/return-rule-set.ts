import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { actorOf, answering, byItsAuthor, command, rungsFrom } from '../process/index.js';
import { clauses } from './clauses.js';
import { reasonText } from './fields.js';
import type { RuleSet } from './state.js';

/** It goes back to HR, who proposes other rules or withdraws these. */
export const returnRuleSet = command({
  type: 'ReturnRuleSet',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.approval,
  summary: 'Send the proposed rules back to HR, with a reason.',
  by: answering('approve-rule-set'),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: RuleSet, context: Context<Rules>) => {
    if (state.status !== 'Examined') return refuse('NotAwaitingApproval', { status: state.status });
    const ladder = rungsFrom(context.at, context.rules.ruleSets.approval.ladder);
    return accept({ type: 'RuleSetReturned', data: { by: actorOf(context), reason, ladder } });
  },
});
