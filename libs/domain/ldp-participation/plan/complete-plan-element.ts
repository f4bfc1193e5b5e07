import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutThem, actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, personalText } from '../fields.js';
import { hasBegun, type Participation } from '../state.js';
import { openElement, unlessTakingPart } from './taking-part.js';

/** Its owner closes an element with the evidence; a research project also with what it found. */
export const completePlanElement = command({
  type: 'CompletePlanElement',
  schema: z.strictObject({ element: number, evidence: personalText(8000), findings: personalText(8000).optional() }),
  clause: clauses.plan,
  summary: 'Complete an element of a development plan with its evidence, and a research project with its findings.',
  by: answeringNamed<{ element: number }, Participation>(({ element }) => `complete-element-${element}`),
  personal: { evidence: aboutThem, findings: aboutThem },
  decide: ({ element, evidence, findings }, state: Participation, context: Context<unknown>) => {
    const no = unlessTakingPart(state);
    if (no || !hasBegun(state)) return no ?? refuse('NotParticipating', { status: state.status });
    const open = openElement(state, element);
    if (!open.ok) return open;
    if (open.one.kind === 'research' && !findings) return refuse('FindingsMissing', { element });
    return accept({
      type: 'PlanElementCompleted',
      data: { element, evidence, ...(findings && { findings }), on: localDate(context.at), by: actorOf(context) },
    });
  },
});
