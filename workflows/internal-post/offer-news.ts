import type { Appointment } from '#libs/domain/internal-post/events.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { hrOf, isRequested, type Begun } from '#libs/domain/internal-post/state.js';
import { candidateOf } from '#libs/domain/internal-post/vacancy.js';
import type { StaffId } from '#libs/kernel/index.js';
import { appointeesOf } from './people.js';
import type { PostNews, Telling } from './telling.js';

const offeredIn = (post: InternalPostCase, number: number) => {
  const vacancy = isRequested(post) ? post.vacancies.find((one) => one.number === number) : undefined;
  return vacancy?.status === 'Offered' ? vacancy.offer : undefined;
};
/** Whom an offer of the vacancy was made to. */
const candidatesOf = ({ vacancies, applications }: Begun, number: number): readonly StaffId[] => {
  const vacancy = vacancies.find((one) => one.number === number);
  const id = vacancy && candidateOf(vacancy);
  return applications.filter((one) => one.id === id).map(({ applicant }) => applicant);
};
/** Whoever agreed to the date of an appointment, and HR. */
const whoAgreed = (post: Begun, { staff, school, releasedBy }: Appointment) => ({
  to: [staff],
  roles: [
    { role: 'Head' as const, school },
    ...(releasedBy === school ? [] : [{ role: 'Head' as const, school: releasedBy }]),
    hrOf(post),
  ],
});

/** Where the appointment opened a secondment, HR of the home school looks after it. */
const ofSecondment = (reason: string, { post }: Begun, { releasedBy }: Appointment): readonly PostNews[] =>
  post.onSecondmentUntil ? [{ reason, roles: [{ role: 'HR', school: releasedBy }] }] : [];

/** Who hears of an offer, and of what becomes of an appointment. */
export const offerTelling: Telling = {
  OfferMade: ({ vacancy, offer, application, answerBy }, post) => [
    {
      reason: 'OfferMade',
      key: `${vacancy}:${offer}`,
      task: `answer-offer-${vacancy}`,
      to: post.applications.filter(({ id }) => id === application).map(({ applicant }) => applicant),
      by: answerBy,
      still: (now) => offeredIn(now, vacancy)?.offer === offer,
    },
  ],
  OfferExtended: ({ vacancy, answerBy }, post) => [
    {
      reason: 'OfferExtended',
      task: `answer-offer-${vacancy}`,
      to: candidatesOf(post, vacancy),
      by: answerBy,
      still: (now) => offeredIn(now, vacancy)?.answerBy === answerBy,
    },
  ],
  OfferWithdrawn: ({ vacancy }, _, before) => [{ reason: 'OfferWithdrawn', to: candidatesOf(before, vacancy) }],
  AppointmentMade: (made, post) => [{ reason: 'AppointmentMade', key: made.appointment, ...whoAgreed(post, made) }],
  AppointmentAmended: (amended, post) => [
    { reason: 'AppointmentAmended', ...whoAgreed(post, amended) },
    ...ofSecondment('SecondmentToAmend', post, amended),
  ],
  // Where HR recorded it, whoever was appointed hears it too, lest it is a mistake.
  AppointeeWithdrew: ({ vacancy, by }, post) => {
    const to = appointeesOf(post, vacancy).filter((staff) => staff !== by);
    return [{ reason: 'AppointeeWithdrew', roles: [{ role: 'SLT' }], ...(to.length && { to }) }];
  },
  AppointmentStands: ({ vacancy }, post) => [
    { reason: 'AppointmentStands', to: appointeesOf(post, vacancy), roles: [hrOf(post), { role: 'SLT' }] },
  ],
  AppointmentVoided: (voided, post) => [
    { reason: 'AppointmentVoided', ...whoAgreed(post, voided) },
    ...ofSecondment('SecondmentToCallOff', post, voided),
  ],
};
