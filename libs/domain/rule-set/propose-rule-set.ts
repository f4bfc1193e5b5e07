import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { actorOf, byItsAuthor, command, holding, rungsFrom } from '../process/index.js';
import { clauses } from './clauses.js';
import { packVersion, proposal, reasonText } from './fields.js';
import { proposed } from './proposed.js';
import type { RuleSet } from './state.js';
import { ruleSetOf } from './stream.js';

/** HR proposes a version of the rules, with the clause that asks for it; its file lies where its hash says. */
export const proposeRuleSet = command({
  type: 'ProposeRuleSet',
  schema: z.strictObject({ pack: packVersion, ...proposal, reason: reasonText() }),
  clause: clauses.proposal,
  summary: 'Propose a new version of the trust’s rules, and the day from which it would hold.',
  starts: true,
  startsIn: ({ pack }) => ruleSetOf(pack),
  by: holding<RuleSet>('HR'),
  personal: { reason: byItsAuthor },
  decide: ({ pack, reason, ...asked }, state: RuleSet, context: Context<Rules>) => {
    if (state.status !== 'NotProposed') return refuse('AlreadyProposed', { status: state.status, pack });
    if (context.stream !== ruleSetOf(pack)) return refuse('NotTheStreamOfThatVersion', { pack });
    const one = proposed(pack, asked, context);
    if (!one.ok) return one;
    const by = actorOf(context);
    const school = context.people.employer(by);
    if (!school) return refuse('NotAuthorised', { needs: 'a member of staff' });
    const ladder = rungsFrom(context.at, context.rules.ruleSets.approval.ladder);
    return accept({ type: 'RuleSetProposed', data: { pack, ...one.proposal, school, by, reason, ladder } });
  },
});
