import { z } from 'zod';
import { acceptAlongside, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { aboutThem } from '../acting.js';
import { clauses } from '../clauses.js';
import { ofApplication, personalText } from '../fields.js';
import type { Participation } from '../state.js';
import { givingUp } from '../to-cycle.js';
import { answeringOffer, openOffer } from './answering.js';
import { placeVoided } from './voiding.js';

const declined = givingUp('declined');

/** They do not take the place; the first of the wait-list moves up. */
export const declinePlace = command({
  type: 'DeclinePlace',
  schema: z.strictObject({ ...ofApplication, reason: personalText(4000).optional() }),
  clause: clauses.place,
  summary: 'Decline the place that you were offered.',
  by: answeringOffer,
  personal: { reason: aboutThem },
  alongside: (_: unknown, state: Participation, context: Context<unknown>) => declined.streams(state, context),
  decide: ({ application: number, reason }, state: Participation, context: Context<unknown>) => {
    const one = openOffer(state, number, context);
    if (!one.ok) return one;
    const told = declined.tell(one.file, context);
    if (!told.ok) return told;
    const gone = { type: 'PlaceDeclined', data: { number, ...(reason && { reason }) } } as const;
    return acceptAlongside([gone, ...placeVoided(one.file, 'declined', context)], told.alongside);
  },
});
