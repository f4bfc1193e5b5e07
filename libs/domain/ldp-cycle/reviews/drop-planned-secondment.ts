import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, reasonText } from '../fields.js';
import type { Cycle } from '../state.js';
import { openPlan, settlingPlan } from './planned.js';

/** Nothing comes of a plan, and HR says why. */
export const dropPlannedSecondment = command({
  type: 'DropPlannedSecondment',
  schema: z.strictObject({ plan: number, reason: reasonText() }),
  clause: clauses.secondments,
  summary: 'Drop a secondment that a review planned, with the reason.',
  by: settlingPlan,
  personal: { reason: byItsAuthor },
  decide: ({ plan, reason }, state: Cycle, context: Context<unknown>) => {
    const open = openPlan(state, plan);
    return open.ok ? accept({ type: 'PlannedSecondmentDropped', data: { plan, reason, by: actorOf(context) } }) : open;
  },
});
