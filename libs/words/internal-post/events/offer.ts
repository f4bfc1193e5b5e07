import type { OfferEvent } from '../../../domain/internal-post/offer/events.js';
import { timeText } from '../../dates.js';
import { counted } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';
import { unfilledReasons } from '../offer-statuses.js';

const answer = (at: string | undefined, say: (text: string) => string): string => ifTold(at, (it) => say(it));
/** Which of several posts; the first goes without saying. */
export const ofPost = (vacancy: number | undefined): string => (vacancy && vacancy > 1 ? ` (post ${vacancy})` : '');

/** The fourth step: the offer and its answer. */
export const offerTellers: Tellers<OfferEvent> = {
  OfferMade: ({ by: staff, application, conditions, answerBy, vacancy }, { by, candidate }) => {
    const on = conditions?.length ? ` on ${counted(conditions.length, 'condition')}` : '';
    const until = answer(answerBy && timeText(answerBy), (it) => `, to be answered by ${it}`);
    const rest = `${ofPost(vacancy)}${on}${until}`;
    const who = candidate(application);
    return by(staff, `offered ${who} the post${rest}`, `The post was offered to ${who}${rest}`);
  },
  OfferExtended: ({ by: staff, answerBy, vacancy }, { by }) => {
    const until = answer(answerBy && timeText(answerBy), (it) => `, until ${it}`);
    return by(
      staff,
      `gave more time to answer the offer${ofPost(vacancy)}${until}`,
      `There is more time to answer the offer${ofPost(vacancy)}${until}`,
    );
  },
  OfferAccepted: ({ vacancy }, { by }) =>
    by(undefined, `accepted the offer${ofPost(vacancy)}`, `The offer was accepted${ofPost(vacancy)}`),
  OfferDeclined: ({ vacancy }, { by }) =>
    by(undefined, `declined the offer${ofPost(vacancy)}`, `The offer was declined${ofPost(vacancy)}`),
  OfferLapsed: ({ vacancy }) => `The offer was not answered in time and lapsed${ofPost(vacancy)}.`,
  OfferWithdrawn: ({ by: staff, vacancy }, { by }) =>
    by(staff, `took the offer back${ofPost(vacancy)}`, `The offer was taken back${ofPost(vacancy)}`),
  ConditionRecorded: ({ by: staff, vacancy, condition, met }, { by, names }) => {
    const text = condition && names.conditionOf?.(vacancy, condition);
    const which = text ? `the condition “${text}”` : 'a condition of the offer';
    const how = met === undefined ? '' : met ? ' as met' : ' as not met';
    return by(
      staff,
      `recorded ${which}${how}${ofPost(vacancy)}`,
      `${which.replace(/^./, (letter) => letter.toUpperCase())} was recorded${how}${ofPost(vacancy)}`,
    );
  },
  ReserveBroughtUp: ({ application, vacancy }, { candidate }) =>
    `${candidate(application, 'The next candidate')} came up from the reserve${ofPost(vacancy)}.`,
  VacancyUnfilled: ({ vacancy, because }) =>
    `The post${ofPost(vacancy)} has no candidate left${because === undefined || because === 'NoCandidateLeft' ? '' : `, after ${unfilledReasons[because]}`}.`,
};
