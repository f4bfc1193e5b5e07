import type { OfferEvent } from '../offer/events.js';
import type { StartDateEvent } from '../start-date/events.js';
import type { Appointment, ApplicationId, Party } from '../words.js';
import type { FormerInternalPostEvent } from '../former-events.js';
import type { Begun, InternalPost, Step } from '../state.js';
import { candidateOf, type Offer, type Vacancy, type VacancyIn, type VacancyStatus } from '../vacancy.js';
import { chased, goesTo, moving, type Changes } from './change.js';

const settledGroup: readonly Step['status'][] = ['Offering', 'Appointed', 'AwaitingRoute', 'Closed'];

/** Where the post stands follows from its vacancies: all filled, all settled with some unfilled, or still under way. */
const afterVacancies = (post: Begun, vacancies: readonly Vacancy[], applications = post.applications): InternalPost => {
  const change = { vacancies, applications };
  if (!settledGroup.includes(post.step.status)) return goesTo(post, post.step, change);
  if (vacancies.every(({ status }) => status === 'Appointed')) return goesTo(post, { status: 'Appointed' }, change);
  const settled = vacancies.every(({ status }) => status === 'Appointed' || status === 'Unfilled');
  if (!settled) return goesTo(post, { status: 'Offering' }, change);
  const ladder = vacancies.findLast((one): one is VacancyIn<'Unfilled'> => one.status === 'Unfilled')?.ladder ?? [];
  return goesTo(post, { ...chased('AwaitingRoute', ladder), because: 'Unfilled' }, change);
};

/** A vacancy's change where it is in the status that the fact belongs to; a stray fact changes nothing. */
const vacancyIn = <T extends VacancyStatus>(
  post: Begun,
  number: number,
  statuses: readonly T[],
  change: (vacancy: VacancyIn<T>) => Vacancy,
  applications = post.applications,
): InternalPost => {
  const vacancies = post.vacancies.map((one) =>
    one.number === number && (statuses as readonly string[]).includes(one.status) ? change(one as VacancyIn<T>) : one,
  );
  return afterVacancies(post, vacancies, applications);
};
const vacant = ({ number, offers }: Vacancy, because: VacancyIn<'Vacant'>['because']): Vacancy => ({
  number,
  offers,
  status: 'Vacant',
  because,
});
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

const bare = ({ appointment, revision, staff, school, releasedBy, title, startsOn }: Appointment): Appointment => ({
  appointment,
  revision,
  staff,
  school,
  releasedBy,
  title,
  startsOn,
});

export const startDateChanges: Changes<StartDateEvent> = {
  StartDateProposed: (post, { vacancy, proposal, startsOn, by, from, reason }) =>
    vacancyIn(post, vacancy, ['AgreeingDate'], ({ agreed: _, ...one }) => ({
      ...one,
      proposals: [...one.proposals, { number: proposal, startsOn, by, from, ...(reason && { reason }), signed: [] }],
    })),
  StartDateSigned: (post, { vacancy, proposal, side }) =>
    vacancyIn(post, vacancy, ['AgreeingDate'], (one) => ({
      ...one,
      proposals: one.proposals.map((p) => (p.number === proposal ? { ...p, signed: [...p.signed, side] } : p)),
    })),
  StartDateAgreed: (post, { vacancy, startsOn }) =>
    vacancyIn(post, vacancy, ['AgreeingDate'], (one) => ({ ...one, agreed: startsOn })),
  StartDateEscalated: (post, { vacancy }) =>
    vacancyIn(post, vacancy, ['AgreeingDate'], (one) => ({ ...one, escalated: true })),
  AppointmentMade: (post, { vacancy, ...appointment }) => {
    const filled = ({ number, offers }: Pick<Vacancy, 'number' | 'offers'>): Vacancy => ({
      number,
      offers,
      status: 'Appointed',
      appointment: bare(appointment),
    });
    // Before there were vacancies, an appointment in the log filled the post wherever the post stood.
    return post.vacancies.length
      ? vacancyIn(post, vacancy, ['AgreeingDate'], filled)
      : afterVacancies({ ...post, step: { status: 'Offering' } }, [filled({ number: vacancy, offers: 0 })]);
  },
  AppointmentAmended: (post, { vacancy, ...appointment }) =>
    vacancyIn(post, vacancy, ['Appointed'], (one) => ({ ...one, appointment: bare(appointment) })),
  AppointeeWithdrew: (post, { vacancy, ladder }) =>
    vacancyIn(post, vacancy, ['Appointed'], (one) => ({
      ...one,
      status: 'AppointeeWithdrew',
      reviewed: false,
      ladder,
    })),
  DependentVacanciesReviewed: (post, { vacancy }) =>
    vacancyIn(post, vacancy, ['AppointeeWithdrew'], (one) => ({ ...one, reviewed: true })),
  AppointmentVoided: (post, { vacancy }) =>
    vacancyIn(post, vacancy, ['Appointed', 'AppointeeWithdrew'], (one) => vacant(one, 'Voided')),
};

type Former = Extract<FormerInternalPostEvent, { type: 'CandidateSelected' }>;
const partiesOfOld = (post: Begun, school: Begun['post']['school']): readonly Party[] => [
  { side: 'gaining', to: { role: 'Head', school: post.post.school } },
  ...(school === post.post.school ? [] : [{ side: 'releasing' as const, to: { role: 'Head' as const, school } }]),
];
export const formerOfferChanges: Changes<Former> = {
  CandidateSelected: (post, { application: id, ladder }) => {
    const selected = post.applications.find((one) => one.id === id);
    if (!selected) return goesTo(post, post.step);
    const offer: Offer = {
      offer: 1,
      application: id,
      conditions: [],
      answerBy: '2000-01-01T00:00:00.000Z' as Offer['answerBy'],
    };
    const parties = [
      ...partiesOfOld(post, selected.school),
      { side: 'candidate' as const, to: { staff: selected.applicant } },
    ];
    const vacancy: Vacancy = {
      number: 1,
      offers: 1,
      status: 'AgreeingDate',
      offer,
      parties,
      proposals: [],
      escalated: false,
      ladder,
    };
    return goesTo(post, { status: 'Offering' }, { vacancies: [vacancy] });
  },
};
