import type { Instant } from '../kernel/index.js';
import type { ApplicationId } from '../domain/internal-post/events.js';
import type { OfferedCondition } from '../domain/internal-post/vacancy.js';
import { tellAll, type Chapters, type Telling } from './told.js';

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

const chapters: Chapters<readonly OfferTold[]> = {
  OfferMade: (offers, { at, data: { vacancy, offer, application, answerBy, conditions = [] } }) =>
    vacancy && offer && application && answerBy
      ? [...offers, { vacancy, offer, application, madeAt: at, answerBy, conditions, outcome: 'open', since: at }]
      : offers,
  OfferExtended: (offers, { at, data }) =>
    last(offers, data.vacancy, ({ answerBy }) => ({ outcome: 'open', since: at, answerBy: data.answerBy ?? answerBy })),
  OfferAccepted: (offers, { at, data }) => last(offers, data.vacancy, becomes('accepted', at)),
  OfferDeclined: (offers, { at, data }) => last(offers, data.vacancy, becomes('declined', at)),
  OfferLapsed: (offers, { at, data }) => last(offers, data.vacancy, becomes('lapsed', at)),
  OfferWithdrawn: (offers, { at, data }) => last(offers, data.vacancy, becomes('withdrawn', at)),
  ApplicationWithdrawn: (offers, { at, data }) => {
    const of = offers.findLast((one) => one.application === data.application && live.includes(one.outcome));
    return of ? last(offers, of.vacancy, becomes('candidate-withdrew', at)) : offers;
  },
  ConditionRecorded: (offers, { data: { vacancy, condition, met } }) =>
    last(offers, vacancy, ({ conditions }) => ({
      conditions: conditions.map((one) => (one.id === condition && met !== undefined ? { ...one, met } : one)),
    })),
};

/** Every offer that the reader is told of, in the order in which they were made, and what came of each. */
export const offersOf = (told: readonly Telling[]): readonly OfferTold[] => tellAll(chapters, told, []);
