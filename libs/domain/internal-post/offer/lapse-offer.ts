import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, theProcess } from '../../process/index.js';
import { standing, vacancyOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { vacancyNumber } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import type { InternalPost } from '../state.js';

/** Step 4: an offer that nobody answered lapses; what becomes of it, HR decides. */
export const lapseOffer = command({
  type: 'LapseOffer',
  schema: z.strictObject({ vacancy: vacancyNumber }),
  clause: clauses.step4,
  summary: 'Note that an offer was not answered in time.',
  by: theProcess,
  personal: {},
  decide: ({ vacancy: number }, state: InternalPost, { at, rules }: Context<Rules>) => {
    const vacancy = vacancyOf(state, number, 'Offered');
    if (!vacancy) return refuse('NoOfferOpen', standing(state, number));
    const { answerBy } = vacancy.offer;
    if (at < answerBy) return refuse('StillOpen', { answerBy });
    const ladder = rungsFrom(at, rules.internalPost.offer.ladder);
    return accept({ type: 'OfferLapsed', data: { vacancy: number, ladder } });
  },
});
