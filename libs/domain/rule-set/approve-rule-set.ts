import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { actorOf, answering, command } from '../process/index.js';
import { clauses } from './clauses.js';
import { digest } from './fields.js';
import { isProposed, type RuleSet } from './state.js';

/** The approval is of one file: for any other it does not hold. */
export const approveRuleSet = command({
  type: 'ApproveRuleSet',
  schema: z.strictObject({ hash: digest }),
  clause: clauses.approval,
  summary: 'Approve the proposed rules, as they were looked at.',
  by: answering('approve-rule-set'),
  personal: {},
  decide: ({ hash }, state: RuleSet, context: Context<unknown>) => {
    if (!isProposed(state) || state.status !== 'Examined')
      return refuse('NotAwaitingApproval', { status: state.status });
    if (hash !== state.hash) return refuse('RulesAreOthersNow', { hash: state.hash });
    return accept({ type: 'RuleSetApproved', data: { hash, by: actorOf(context) } });
  },
});
