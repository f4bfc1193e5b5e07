import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { actorOf, byItsAuthor, command, holding, rungsFrom } from '../process/index.js';
import { clauses } from './clauses.js';
import { proposal, reasonText } from './fields.js';
import { proposed } from './proposed.js';
import { isOpen, type RuleSet } from './state.js';

/** Any other file is looked at and approved anew, however far the one before had come. */
export const reviseRuleSet = command({
  type: 'ReviseRuleSet',
  schema: z.strictObject({ ...proposal, reason: reasonText() }),
  clause: clauses.proposal,
  summary: 'Propose other rules under the same version, or another day; what was approved has to be approved again.',
  by: holding<RuleSet>('HR'),
  personal: { reason: byItsAuthor },
  decide: ({ reason, ...asked }, state: RuleSet, context: Context<Rules>) => {
    if (!isOpen(state)) return refuse('NotOpenToChange', { status: state.status });
    const one = proposed(state.pack, asked, context);
    if (!one.ok) return one;
    if (asked.hash === state.hash && asked.activeFrom === state.activeFrom)
      return refuse('NothingChanged', { hash: asked.hash });
    const ladder = rungsFrom(context.at, context.rules.ruleSets.approval.ladder);
    return accept({ type: 'RuleSetRevised', data: { ...one.proposal, by: actorOf(context), reason, ladder } });
  },
});
