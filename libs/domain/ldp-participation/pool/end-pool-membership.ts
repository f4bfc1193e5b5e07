import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { aboutThem, actorOf, anybody, themselfOrHr } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import type { Participation } from '../state.js';

/** They leave the pool: by their own wish, or because HR looked again. */
export const endPoolMembership = command({
  type: 'EndPoolMembership',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.pool,
  summary: 'Take somebody out of the talent pool, with the reason.',
  by: anybody,
  personal: { reason: aboutThem },
  decide: ({ reason }, state: Participation, context: Context<unknown>) => {
    const one = themselfOrHr(state, context);
    if (!one.ok) return one;
    if (!one.file.pool) return refuse('NotInThePool', { status: state.status });
    const data = { because: 'ended', on: localDate(context.at), reason, by: actorOf(context) } as const;
    return accept({ type: 'TalentPoolLeft', data });
  },
});
