import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { command, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { hasBegun, stepIn, type Participation } from '../state.js';
import { givingUp } from '../to-cycle.js';
import { placeVoided } from './voiding.js';

const lapsed = givingUp('lapsed');

/** Nobody answered: the place goes to the next. */
export const lapseOffer = command({
  type: 'LapseOffer',
  schema: z.strictObject({}),
  clause: clauses.place,
  summary: 'Let an offer lapse that nobody answered in time.',
  by: theProcess,
  personal: {},
  alongside: (_: unknown, state: Participation, context: Context<unknown>) => lapsed.streams(state, context),
  decide: (_, state: Participation, context: Context<unknown>) => {
    const offer = stepIn(state, 'Offered');
    if (!offer || !hasBegun(state)) return refuse('NoOfferOpen', { status: state.status });
    if (context.at < offer.expires) return refuse('NotDueYet', { due: offer.expires });
    const told = lapsed.tell(state, context);
    if (!told.ok) return told;
    const gone = { type: 'OfferLapsed', data: { number: state.applications } } as const;
    return acceptAlongside([gone, ...placeVoided(state, 'lapsed', context)], told.alongside);
  },
});
