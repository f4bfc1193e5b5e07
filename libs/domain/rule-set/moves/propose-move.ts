import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { actorOf, byItsAuthor, command, holding, rungsFrom } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { caseId, reasonText } from '../fields.js';
import { isProposed, type RuleSet } from '../state.js';

/** HR names running cases that are to go by these rules; what that means for each is looked at before anybody agrees. */
export const proposeMove = command({
  type: 'ProposeMove',
  schema: z.strictObject({ cases: z.array(caseId).min(1).max(1_000), reason: reasonText() }),
  clause: clauses.moves,
  summary: 'Propose that running cases go by these rules from now on, with a reason.',
  by: holding<RuleSet>('HR'),
  personal: { reason: byItsAuthor },
  decide: ({ cases, reason }, state: RuleSet, context: Context<Rules>) => {
    if (!isProposed(state) || state.status !== 'Active') return refuse('NotActive', { status: state.status });
    if (state.move) return refuse('MoveIsOpen', { move: state.move.move });
    const twice = cases.find((one, i) => cases.indexOf(one) !== i);
    if (twice) return refuse('CaseTwice', { case: twice });
    const itself = cases.find((one) => one === context.stream);
    if (itself) return refuse('NotACaseToMove', { case: itself });
    const ladder = rungsFrom(context.at, context.rules.ruleSets.approval.ladder);
    return accept({
      type: 'MoveProposed',
      data: { move: state.moves + 1, cases, by: actorOf(context), reason, ladder },
    });
  },
});
