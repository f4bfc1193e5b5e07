import type { OfferEvent } from '../offer/events.js';
import type { Begun } from '../state.js';
import { candidateOf, type Vacancy } from '../vacancy.js';
import type { ApplicationId } from '../words.js';
import { moving, type Changes } from './change.js';
import { vacancyIn, vacant } from './vacancies.js';

const candidates = (post: Begun, number: number): readonly ApplicationId[] => {
  const vacancy = post.vacancies.find((one) => one.number === number);
  const application = vacancy && candidateOf(vacancy);
  return application ? [application] : [];
};

export const offerChanges: Changes<OfferEvent> = {
  OfferMade: (post, { vacancy, offer, application, conditions, answerBy, ladder }) =>
    vacancyIn(post, vacancy, ['ToOffer'], ({ number }) => ({
      number,
      offers: offer,
      status: 'Offered',
      offer: { offer, application, conditions, answerBy },
      ladder,
    })),
  OfferExtended: (post, { vacancy, answerBy, ladder }) =>
    vacancyIn(post, vacancy, ['Offered', 'Lapsed'], ({ number, offers, offer }) => ({
      number,
      offers,
      status: 'Offered',
      offer: { ...offer, answerBy },
      ladder,
    })),
  OfferAccepted: (post, { vacancy, parties, ladder }) =>
    vacancyIn(post, vacancy, ['Offered'], ({ number, offers, offer }) => ({
      number,
      offers,
      status: 'AgreeingDate',
      offer,
      parties,
      proposals: [],
      escalated: false,
      ladder,
    })),
  OfferDeclined: (post, { vacancy }) =>
    vacancyIn(
      post,
      vacancy,
      ['Offered', 'Lapsed'],
      (one) => vacant(one, 'Declined'),
      moving(post, candidates(post, vacancy), 'decline'),
    ),
  OfferLapsed: (post, { vacancy, ladder }) =>
    vacancyIn(post, vacancy, ['Offered'], ({ number, offers, offer }) => ({
      number,
      offers,
      status: 'Lapsed',
      offer,
      ladder,
    })),
  OfferWithdrawn: (post, { vacancy }) =>
    vacancyIn(post, vacancy, ['Offered', 'Lapsed', 'AgreeingDate'], (one) =>
      vacant(one, one.status === 'Lapsed' ? 'Lapsed' : 'OfferWithdrawn'),
    ),
  ConditionRecorded: (post, { vacancy, condition, met }) =>
    vacancyIn(post, vacancy, ['Offered', 'Lapsed', 'AgreeingDate'], (one) => ({
      ...one,
      offer: { ...one.offer, conditions: one.offer.conditions.map((c) => (c.id === condition ? { ...c, met } : c)) },
    })),
  ReserveBroughtUp: (post, { vacancy, application, ladder }) => {
    const { reserve } = post;
    const left = reserve && { ...reserve, applications: reserve.applications.filter((id) => id !== application) };
    return vacancyIn({ ...post, ...(left && { reserve: left }) }, vacancy, ['Vacant'], ({ number, offers }) => ({
      number,
      offers,
      status: 'ToOffer',
      application,
      ladder,
    }));
  },
  VacancyUnfilled: (post, { vacancy, because, ladder }) =>
    vacancyIn(post, vacancy, ['Vacant'], ({ number, offers }) => ({
      number,
      offers,
      status: 'Unfilled',
      because,
      ladder,
    })),
};

/** The candidate withdraws before anything is signed: the vacancy is free again. */
export const withdrawnFrom = (post: Begun, application: ApplicationId): readonly Vacancy[] =>
  post.vacancies.map((one) => (candidateOf(one) === application ? vacant(one, 'Withdrew') : one));
export const reserveWithout = ({ reserve }: Begun, application: ApplicationId) =>
  reserve && { ...reserve, applications: reserve.applications.filter((id) => id !== application) };
