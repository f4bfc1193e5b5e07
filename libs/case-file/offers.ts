import type { Instant } from '../kernel/index.js';
import type { ApplicationId } from '../domain/internal-post/events.js';
import type { OfferedCondition } from '../domain/internal-post/vacancy.js';
import type { Telling } from './told.js';

export type OfferOutcome = 'open' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn' | 'candidate-withdrew';
export type OfferTold = Readonly<{
  vacancy: number;
  offer: number;
  application: ApplicationId;
  madeAt: Instant;
  answerBy: Instant;
  conditions: readonly OfferedCondition[];
  outcome: OfferOutcome;
  since: Instant;
}>;
type Change = (offer: OfferTold) => Partial<OfferTold>;

const live: readonly OfferOutcome[] = ['open', 'lapsed', 'accepted'];
/** Changes the last offer of a vacancy, where it still stands. */
const last = (offers: readonly OfferTold[], vacancy: number | undefined, change: Change) => {
  const at = offers.findLastIndex((one) => one.vacancy === vacancy && live.includes(one.outcome));
  return offers.map((one, i) => (i === at ? { ...one, ...change(one) } : one));
};
const becomes =
  (outcome: OfferOutcome, since: Instant): Change =>
  () => ({ outcome, since });

const after = (offers: readonly OfferTold[], { type, at, data }: Telling): readonly OfferTold[] => {
  switch (type) {
    case 'OfferMade': {
      const { vacancy, offer, application, answerBy, conditions = [] } = data;
      if (!vacancy || !offer || !application || !answerBy) return offers;
      return [...offers, { vacancy, offer, application, madeAt: at, answerBy, conditions, outcome: 'open', since: at }];
    }
    case 'OfferExtended':
      return last(offers, data.vacancy, ({ answerBy }) => ({
        outcome: 'open',
        since: at,
        answerBy: data.answerBy ?? answerBy,
      }));
    case 'OfferAccepted':
      return last(offers, data.vacancy, becomes('accepted', at));
    case 'OfferDeclined':
      return last(offers, data.vacancy, becomes('declined', at));
    case 'OfferLapsed':
      return last(offers, data.vacancy, becomes('lapsed', at));
    case 'OfferWithdrawn':
      return last(offers, data.vacancy, becomes('withdrawn', at));
    case 'ApplicationWithdrawn': {
      const of = offers.findLast((one) => one.application === data.application && live.includes(one.outcome));
      return of ? last(offers, of.vacancy, becomes('candidate-withdrew', at)) : offers;
    }
    case 'ConditionRecorded':
      return last(offers, data.vacancy, ({ conditions }) => ({
        conditions: conditions.map((one) =>
          one.id === data.condition && data.met !== undefined ? { ...one, met: data.met } : one,
        ),
      }));
    default:
      return offers;
  }
};

/** Every offer that the reader is told of, in the order in which they were made, and what came of each. */
export const offersOf = (told: readonly Telling[]): readonly OfferTold[] => told.reduce(after, []);
