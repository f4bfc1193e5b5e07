import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { aboutThem, accompanied, actorOf, anybody } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, reasonText } from '../fields.js';
import type { Participation } from '../state.js';
import { openElement, unlessTakingPart } from './taking-part.js';

/** Plans change; what was planned stays in the record, with the reason why it was dropped. */
export const dropPlanElement = command({
  type: 'DropPlanElement',
  schema: z.strictObject({ element: number, reason: reasonText() }),
  clause: clauses.plan,
  summary: 'Drop an element from a development plan, with the reason.',
  by: anybody,
  personal: { reason: aboutThem },
  decide: ({ element, reason }, state: Participation, context: Context<unknown>) => {
    const one = accompanied(state, context);
    if (!one.ok) return one;
    const no = unlessTakingPart(state);
    if (no) return no;
    const open = openElement(one.file, element);
    if (!open.ok) return open;
    return accept({ type: 'PlanElementDropped', data: { element, reason, by: actorOf(context) } });
  },
});
