import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { actorOf, byItsAuthor, command, holding } from '../process/index.js';
import { clauses } from './clauses.js';
import { reasonText } from './fields.js';
import { isOpen, type RuleSet } from './state.js';

/** Until it is active; afterwards only a later version takes its place. */
export const withdrawRuleSet = command({
  type: 'WithdrawRuleSet',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.proposal,
  summary: 'Withdraw rules that are not active yet, with a reason.',
  by: holding<RuleSet>('HR'),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: RuleSet, context: Context<unknown>) =>
    isOpen(state)
      ? accept({ type: 'RuleSetWithdrawn', data: { by: actorOf(context), reason } })
      : refuse('NotOpenToChange', { status: state.status }),
});
