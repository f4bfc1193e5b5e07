import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { actorOf } from '../assignment/acting.js';
import { answering, byItsAuthor, command, localDateText, reasonText } from '../process/index.js';
import { aboutLink } from './about-link.js';
import { today } from './beginning.js';
import { clauses } from './clauses.js';
import { hasBegun, type ActingUp } from './state.js';

/** Whoever the pack names decides what the person is paid for acting, and from which day; back to the first where the pack allows it. */
export const determineAllowance = command({
  type: 'DetermineAllowance',
  schema: z.strictObject({
    decision: z.enum(['as-the-post', 'none']),
    effectiveFrom: localDateText,
    reason: reasonText().optional(),
  }),
  clause: clauses.allowance,
  summary: 'Decide on the acting allowance and the day from which it holds; with a reason where there is none.',
  by: answering('determine-allowance'),
  personal: { reason: byItsAuthor },
  decide: ({ decision, effectiveFrom, reason }, state: ActingUp, context: Context<Rules>) => {
    if (!hasBegun(state)) return refuse('NotActing', { status: state.status });
    const { link, allowance, revision } = state;
    if (allowance.status !== 'owed') return refuse('AllowanceDetermined', { effectiveFrom: allowance.effectiveFrom });
    const { from } = link;
    const last = state.status === 'Closing' ? state.lastDay : link.to;
    if (effectiveFrom < from) return refuse('BeforeActing', { from });
    if (last && effectiveFrom > last) return refuse('AfterActing', { lastDay: last });
    const now = today(context);
    if (effectiveFrom < now && effectiveFrom !== last && !context.rules.actingUp.allowance.backdating)
      return refuse('NoBackdating', { earliest: last && last < now ? last : now });
    if (decision === 'none' && !reason) return refuse('ReasonMissing', { decision });
    const allowed = { decision, effectiveFrom };
    const of = { ...aboutLink({ ...link, ...(last && { to: last }) }, revision + 1), allowed };
    return accept({
      type: 'ActingAllowanceDetermined',
      data: { ...of, again: allowance.again, by: actorOf(context), ...(reason && { reason }) },
    });
  },
});
