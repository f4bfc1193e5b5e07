import type { Application } from '../../domain/internal-post/application.js';
import type { Begun } from '../../domain/internal-post/state.js';
import { candidateOf, type VacancyStatus } from '../../domain/internal-post/vacancy.js';
import type { Past } from './past.js';

/** How an applicant is told how far their application has come. */
export type PlainStatus =
  | 'Draft'
  | 'SentLate'
  | 'Received'
  | 'UnderConsideration'
  | 'NotShortlisted'
  | 'Shortlisted'
  | 'InterviewArranged'
  | 'FoundAppointable'
  | 'NotAppointable'
  | 'Offered'
  | 'OfferLapsed'
  | 'AgreeingDate'
  | 'Appointed'
  | 'Declined'
  | 'NotAdmitted'
  | 'Withdrawn';

const ofVacancy: Readonly<Partial<Record<VacancyStatus, PlainStatus>>> = {
  Offered: 'Offered',
  Lapsed: 'OfferLapsed',
  AgreeingDate: 'AgreeingDate',
};

/** Who was found appointable is not told their place: whether an offer comes first to them or to another. */
const found = ({ vacancies }: Begun, { id, applicant }: Application): PlainStatus => {
  const appointed = vacancies.some((one) => one.status === 'Appointed' && one.appointment.staff === applicant);
  const vacancy = vacancies.find((one) => candidateOf(one) === id);
  return appointed ? 'Appointed' : ((vacancy && ofVacancy[vacancy.status]) ?? 'FoundAppointable');
};

/** What came of an application is told once the shortlist is confirmed or the panel has decided, and not before. */
export const plainStatus = (state: Begun, past: Past, application: Application): PlainStatus => {
  const round = past.applications.get(application.id)?.round ?? 0;
  switch (application.status) {
    case 'drafted':
      return 'Draft';
    case 'late':
      return 'SentLate';
    case 'submitted':
    case 'left':
      return past.closed.has(round) ? 'UnderConsideration' : 'Received';
    // Also who was left out by a lawful rule and is considered again, since everybody shortlisted withdrew.
    case 'meets':
      return 'UnderConsideration';
    case 'falls-short':
    case 'omitted':
      return past.shortlisted.has(round) ? 'NotShortlisted' : 'UnderConsideration';
    case 'shortlisted':
      return application.interview ? 'InterviewArranged' : 'Shortlisted';
    case 'appointable':
      return found(state, application);
    case 'not-appointable':
      return 'NotAppointable';
    case 'declined':
      return 'Declined';
    case 'turned-down':
      return 'NotAdmitted';
    case 'withdrawn':
      return 'Withdrawn';
  }
};
