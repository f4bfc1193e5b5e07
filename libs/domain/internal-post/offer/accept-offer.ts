import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command } from '../../process/index.js';
import { applicationOf } from '../acting.js';
import { answersOffer, offerFields, openOffer } from './answering-offer.js';
import { clauses } from '../clauses.js';
import { rungsFrom } from '../../process/ladder.js';
import { partiesOf } from './parties.js';
import { isRequested, type InternalPost } from '../state.js';

/** Step 4: the candidate accepts; the start date is then agreed between the Heads and the candidate. */
export const acceptOffer = command({
  type: 'AcceptOffer',
  schema: z.strictObject(offerFields),
  clause: clauses.step4,
  summary: 'Accept the offer that you were made.',
  by: answersOffer,
  personal: {},
  decide: (answer, state: InternalPost, context: Context<Rules>) => {
    const open = openOffer(state, answer);
    if (!open.ok) return open;
    const { answerBy, application } = open.vacancy.offer;
    const { at, rules, people } = context;
    if (answerBy <= at) return refuse('OfferPastAnswerBy', { answerBy });
    const candidate = applicationOf(state, application);
    if (!isRequested(state) || !candidate) return refuse('NoOfferOpen', { status: state.status });
    const releasing = people.employer(candidate.applicant) ?? candidate.school;
    return accept({
      type: 'OfferAccepted',
      data: {
        vacancy: answer.vacancy,
        parties: partiesOf(state, releasing, candidate.applicant, context),
        ladder: rungsFrom(at, rules.internalPost.startDate.ladder),
      },
    });
  },
});
