import { z } from 'zod';
import { acceptAlongside, refuse, type Alongside, type Context } from '../../kernel/index.js';
import { command, otherState, theProcess } from '../process/index.js';
import { clauses } from './clauses.js';
import { isProposed, type RuleSet } from './state.js';
import { ruleSetOf } from './stream.js';

/** The day has come: new cases begin under these rules, running ones keep theirs. */
export const activateRuleSet = command({
  type: 'ActivateRuleSet',
  schema: z.strictObject({}),
  clause: clauses.approval,
  summary: 'Have new cases begin under the approved rules from their day on.',
  by: theProcess,
  personal: {},
  alongside: (_, state: RuleSet) => (isProposed(state) ? [ruleSetOf(state.replaces)] : []),
  decide: (_, state: RuleSet, context: Context<unknown>) => {
    if (!isProposed(state) || state.status !== 'Approved') return refuse('NotApproved', { status: state.status });
    if (context.at < state.activeAt) return refuse('NotDueYet', { due: state.activeAt });
    const { pack, hash, replaces, because, activeFrom } = state;
    const before = ruleSetOf(replaces);
    // The versions that came with the installation have no stream of their own.
    const former = otherState<RuleSet>(context, before);
    const alongside: readonly Alongside[] =
      former.status === 'Active'
        ? [{ stream: before, events: [{ type: 'RuleSetSuperseded', data: { by: pack } }] }]
        : [];
    const data = { pack, hash, replaces, because, activeFrom };
    return acceptAlongside([{ type: 'RuleSetActivated', data }], alongside);
  },
});
