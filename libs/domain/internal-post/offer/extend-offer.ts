import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, holding, instantText } from '../../process/index.js';
import { actorOf, ownInterest, standing, vacancyOf } from '../acting.js';
import { offerFields, offerSuperseded } from './answering-offer.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { remindersBefore } from '../../process/ladder.js';
import { schoolOf, type InternalPost } from '../state.js';

/** Step 4: the candidate is given more time to answer, also after the offer has lapsed. */
export const extendOffer = command({
  type: 'ExtendOffer',
  schema: z.strictObject({ ...offerFields, answerBy: instantText, reason: reasonText() }),
  clause: clauses.step4,
  summary: 'Give the candidate more time to answer the offer, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ vacancy: number, offer, answerBy, reason }, state: InternalPost, context: Context<Rules>) => {
    const vacancy = vacancyOf(state, number, 'Offered', 'Lapsed');
    if (!vacancy) return refuse('NoOfferOpen', standing(state, number));
    const superseded = offerSuperseded(vacancy, offer);
    if (superseded) return superseded;
    const no = ownInterest(state, context);
    if (no) return no;
    const { at, rules } = context;
    if (answerBy <= at || answerBy <= vacancy.offer.answerBy)
      return refuse('NotLater', { answerBy, until: vacancy.offer.answerBy, now: at });
    const ladder = remindersBefore(answerBy, rules.internalPost.offer.ladder, at);
    return accept({
      type: 'OfferExtended',
      data: { vacancy: number, answerBy, by: actorOf(context), reason, ladder },
    });
  },
});
