import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, holding, instantText } from '../../process/index.js';
import { actorOf, ownInterest, standing, vacancyOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText, vacancyNumber } from '../fields.js';
import { rungsFrom } from '../ladder.js';
import { schoolOf, type InternalPost } from '../state.js';

/** Step 4: the candidate is given more time to answer, also after the offer has lapsed. */
export const extendOffer = command({
  type: 'ExtendOffer',
  schema: z.strictObject({ vacancy: vacancyNumber, answerBy: instantText, reason: reasonText() }),
  clause: clauses.step4,
  summary: 'Give the candidate more time to answer the offer, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ vacancy: number, answerBy, reason }, state: InternalPost, context: Context<Rules>) => {
    const vacancy = vacancyOf(state, number, 'Offered', 'Lapsed');
    if (!vacancy) return refuse('NoOfferOpen', standing(state, number));
    const no = ownInterest(state, context);
    if (no) return no;
    const { at, rules } = context;
    if (answerBy <= at || answerBy <= vacancy.offer.answerBy)
      return refuse('NotLater', { answerBy, until: vacancy.offer.answerBy, now: at });
    const ladder = rungsFrom(at, rules.internalPost.offer.ladder);
    return accept({
      type: 'OfferExtended',
      data: { vacancy: number, answerBy, by: actorOf(context), reason, ladder },
    });
  },
});
