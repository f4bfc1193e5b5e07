import { clauses } from '../../../domain/internal-post/clauses.js';
import type { Texts } from '../words.js';
import { asks, post, tells } from './post.js';

const step = clauses.step4;
const hr = 'HR sees to offers';

/** The fourth step: the offer and its answer. */
export const offerTexts: Texts = {
  OfferAwaited: asks(
    step,
    'An offer is to be made',
    (post) => `A candidate for ${post} awaits the offer.`,
    'Make the offer, with its conditions if there are any',
    hr,
  ),
  OfferMade: (facts) => ({
    subject: 'You are offered a post',
    happened: `You are offered ${post(facts)}. Congratulations.`,
    next: `Read the offer and its conditions, then accept or decline it${facts.by ? ` by ${facts.by}; after that it lapses` : ''}.`,
    because: 'the panel found you appointable',
    clause: step,
  }),
  OfferExtended: (facts) => ({
    subject: 'You have more time to answer an offer',
    happened: `You have more time to answer the offer of ${post(facts)}.`,
    next: `Accept or decline it${facts.by ? ` by ${facts.by}; after that it lapses` : ''}.`,
    because: 'the offer is made to you',
    clause: step,
  }),
  OfferWithdrawn: tells(
    step,
    'An offer is taken back',
    (post) => `The offer of ${post} that was made to you is taken back.`,
    'Do not count on it; HR tells you why.',
    'the offer was made to you',
  ),
  OfferAnswerAwaited: asks(
    step,
    'An offer awaits your answer',
    (post) => `You have been offered ${post} and have not answered yet.`,
    'Accept or decline it; unanswered, it lapses',
    'the offer is made to you',
  ),
  OfferLapsed: asks(
    step,
    'An offer has lapsed',
    (post) => `The offer of ${post} was not answered in time and has lapsed.`,
    'Decide whether the candidate gets more time or the offer ends here',
    hr,
  ),
  ConditionsAwaited: asks(
    step,
    'Conditions of an offer are open',
    (post) => `The offer of ${post} was accepted, and not all of its conditions are settled.`,
    'Record of each condition whether it is met',
    hr,
  ),
};
