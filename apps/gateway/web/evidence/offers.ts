import { offersOf } from '#libs/case-file/offers.js';
import type { Telling } from '#libs/case-file/told.js';
import { candidate, offerOutcomes, timeText } from '#libs/words/index.js';
import type { Reader } from './who.js';

const metText = { true: 'met', false: 'not met', undefined: 'still open' } as const;

/** Every offer that the reader is told of, in the order in which they were made. */
export const offersView = (told: readonly Telling[], { names }: Reader) =>
  offersOf(told).map(({ vacancy, offer, application, madeAt, answerBy, conditions, outcome, since }) => ({
    vacancy,
    offer,
    candidate: candidate(names, application),
    made: timeText(madeAt),
    answerBy: timeText(answerBy),
    outcome: offerOutcomes[outcome],
    open: outcome === 'open',
    since: timeText(since),
    conditions: conditions.map(({ text, met }) => ({ text, state: metText[`${met}`] })),
  }));
