import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command } from '../../process/index.js';
import { actorOf, byHr, living } from '../acting.js';
import { clauses } from '../clauses.js';
import { months, reasonText } from '../fields.js';
import { settled } from '../settled.js';
import type { Policy } from '../state.js';

/** The policy has a cadence of its own from now on; without one, that of its text or of the pack. */
export const changeCadence = command({
  type: 'ChangeCadence',
  schema: z.strictObject({ months: months.optional(), reason: reasonText() }),
  clause: clauses.cadence,
  summary: 'Set how many months lie between reviews of a policy, with a reason.',
  by: byHr,
  personal: { reason: byItsAuthor },
  decide: ({ months: every, reason }, state: Policy, context: Context<Rules>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    if (every === alive.file.counting.ownMonths) return refuse('SameCadence', { months: every });
    const data = { ...(every && { months: every }), reason, by: actorOf(context) };
    return accept(...settled(state, context, { type: 'CadenceChanged', data } as const));
  },
});
