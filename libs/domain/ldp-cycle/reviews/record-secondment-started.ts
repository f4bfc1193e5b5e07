import { z } from 'zod';
import { accept, refuse, type Context, type StreamId } from '../../../kernel/index.js';
import { command, otherState } from '../../process/index.js';
import { secondeeOf } from '../../secondment/from-programme.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { number } from '../fields.js';
import { candidateOf, type Cycle } from '../state.js';
import { openPlan, settlingPlan } from './planned.js';

const secondmentId = z
  .string()
  .regex(/^secondment-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'The id of a secondment') as unknown as z.ZodType<
  StreamId,
  string
>;

/** HR has asked for the secondment that the review planned. */
export const recordSecondmentStarted = command({
  type: 'RecordSecondmentStarted',
  schema: z.strictObject({ plan: number, secondment: secondmentId }),
  clause: clauses.secondments,
  summary: 'Say which secondment came of a plan of the review.',
  by: settlingPlan,
  personal: {},
  alongside: ({ secondment }) => [secondment],
  decide: ({ plan: number, secondment }, state: Cycle, context: Context<unknown>) => {
    const open = openPlan(state, number);
    if (!open.ok) return open;
    const secondee = secondeeOf(otherState(context, secondment));
    if (!secondee) return refuse('NoSuchSecondment', { secondment });
    const planned = candidateOf(state, open.plan.candidate)?.staff;
    if (secondee !== planned) return refuse('OtherSecondee', { secondment, candidate: open.plan.candidate });
    return accept({ type: 'PlannedSecondmentStarted', data: { plan: number, secondment, by: actorOf(context) } });
  },
});
