import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command, holding } from '../../process/index.js';
import { actorOf, ownInterest, standing, vacancyOf } from '../acting.js';
import { offerFields, offerSuperseded } from './answering-offer.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { schoolOf, type InternalPost } from '../state.js';

/** Step 4: an offer is taken back: it lapsed, a condition was not met, or the post is needed otherwise. */
export const withdrawOffer = command({
  type: 'WithdrawOffer',
  schema: z.strictObject({ ...offerFields, reason: reasonText() }),
  clause: clauses.step4,
  summary: 'Take an offer back, with a reason; the next of the reserve comes up.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ vacancy: number, offer, reason }, state: InternalPost, context: Context<unknown>) => {
    const vacancy = vacancyOf(state, number, 'Offered', 'Lapsed', 'AgreeingDate');
    if (!vacancy) return refuse('NoOfferOpen', standing(state, number));
    const superseded = offerSuperseded(vacancy, offer);
    if (superseded) return superseded;
    const no = ownInterest(state, context);
    if (no) return no;
    return accept({ type: 'OfferWithdrawn', data: { vacancy: number, by: actorOf(context), reason } });
  },
});
