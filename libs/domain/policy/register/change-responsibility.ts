import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { actorOf, byHr, living, unknownTo } from '../acting.js';
import { clauses } from '../clauses.js';
import { responsible } from '../fields.js';
import type { Policy } from '../state.js';

/** Somebody else owns the policy, or authorises it, from now on. */
export const changeResponsibility = command({
  type: 'ChangeResponsibility',
  schema: z.strictObject(responsible),
  clause: clauses.register,
  summary: 'Change who owns, originated or authorises a policy.',
  by: byHr,
  personal: {},
  decide: ({ owner, originator, authoriser }, state: Policy, context: Context<unknown>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    if (unknownTo(owner, context) || unknownTo(originator, context)) return refuse('UnknownOwner', { owner });
    const data = { owner, ...(originator && { originator }), authoriser, by: actorOf(context) };
    return accept({ type: 'ResponsibilityChanged', data });
  },
});
