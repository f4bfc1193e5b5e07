import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command, line } from '../../process/index.js';
import { actorOf, standing, vacancyOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { vacancyNumber } from '../fields.js';
import { remindersBefore } from '../../process/ladder.js';
import type { InternalPost } from '../state.js';
import { answerByOf } from './answer-by.js';

/** Step 4: the next candidate is offered the post, with conditions if there are any; the offer lapses after working days. */
export const makeOffer = command({
  type: 'MakeOffer',
  schema: z.strictObject({ vacancy: vacancyNumber, conditions: z.array(line(200)).max(20).default([]) }),
  clause: clauses.step4,
  summary: 'Offer the post to the candidate whose turn it is, with its conditions.',
  by: answeringNamed<{ vacancy: number }, InternalPost>(({ vacancy }) => `make-offer-${vacancy}`),
  personal: {},
  decide: ({ vacancy: number, conditions }, state: InternalPost, context: Context<Rules>) => {
    const vacancy = vacancyOf(state, number, 'ToOffer');
    if (!vacancy) return refuse('NothingToOffer', standing(state, number));
    const { at, rules } = context;
    const answerBy = answerByOf({ at, rules });
    return accept({
      type: 'OfferMade',
      data: {
        vacancy: number,
        offer: vacancy.offers + 1,
        application: vacancy.application,
        conditions: conditions.map((text, i) => ({ id: `condition-${i + 1}`, text })),
        answerBy,
        by: actorOf(context),
        ladder: remindersBefore(answerBy, rules.internalPost.offer.ladder, at),
      },
    });
  },
});
