import type { Party, Rung, Side } from '#libs/domain/internal-post/events.js';
import type { Instant, LocalDate } from '#libs/kernel/index.js';
import { ash, birch, headOfAsh, hr, slt } from '../../../support/people.js';
import { applicantOf, applicationOf, fact, sealed } from './fact.js';

type Ladder = readonly Rung[];
const startsOn = '2090-01-01' as LocalDate;

export const offered = (vacancy: number, n: number, answerBy: Instant, ladder: Ladder = [], offer = 1) =>
  fact('OfferMade', { vacancy, offer, application: applicationOf(n), conditions: [], answerBy, by: hr, ladder });
export const offerExtended = (vacancy: number, answerBy: Instant, ladder: Ladder = []) =>
  fact('OfferExtended', { vacancy, answerBy, by: hr, reason: sealed, ladder });
const parties = (n: number): readonly Party[] => [
  { side: 'gaining', to: { role: 'Head', school: ash } },
  { side: 'releasing', to: { role: 'Head', school: birch } },
  { side: 'candidate', to: { staff: applicantOf(n) } },
];
export const accepted = (vacancy: number, n: number, ladder: Ladder = []) =>
  fact('OfferAccepted', { vacancy, parties: parties(n), ladder });
export const declined = (vacancy: number) => fact('OfferDeclined', { vacancy });
export const offerWithdrawn = (vacancy: number) => fact('OfferWithdrawn', { vacancy, by: hr, reason: sealed });

export const proposed = (vacancy: number, proposal = 1) =>
  fact('StartDateProposed', { vacancy, proposal, startsOn, by: hr, from: 'HR' });
export const signed = (vacancy: number, side: Side, proposal = 1) =>
  fact('StartDateSigned', { vacancy, proposal, side, by: headOfAsh });
export const agreed = (vacancy: number) => fact('StartDateAgreed', { vacancy, proposal: 1, startsOn, by: headOfAsh });

const appointment = (vacancy: number, n: number, revision: number) => ({
  vacancy,
  appointment: `appointment-${vacancy}-${n}` as never,
  revision,
  staff: applicantOf(n),
  school: ash,
  releasedBy: birch,
  title: 'Head of Year 9',
  startsOn,
});
export const appointed = (vacancy: number, n: number) => fact('AppointmentMade', appointment(vacancy, n, 1));
export const amended = (vacancy: number, n: number) =>
  fact('AppointmentAmended', { ...appointment(vacancy, n, 2), reason: sealed });
export const amendmentProposed = (vacancy: number, n: number, ladder: Ladder = []) =>
  fact('AmendmentProposed', {
    vacancy,
    amendment: 1,
    startsOn: '2090-02-01' as LocalDate,
    parties: parties(n),
    by: hr,
    reason: sealed,
    ladder,
  });
export const amendmentSigned = (vacancy: number, side: Side) =>
  fact('AmendmentSigned', { vacancy, amendment: 1, side, by: headOfAsh });
export const amendmentDeclined = (vacancy: number) =>
  fact('AmendmentDeclined', { vacancy, amendment: 1, side: 'candidate', by: headOfAsh, reason: sealed });
export const appointmentStands = (vacancy: number) => fact('AppointmentStands', { vacancy, by: slt, note: sealed });
export const appointeeWithdrew = (vacancy: number, n: number, ladder: Ladder = []) =>
  fact('AppointeeWithdrew', { vacancy, by: applicantOf(n), ladder });
export const dependentsReviewed = (vacancy: number) =>
  fact('DependentVacanciesReviewed', { vacancy, by: slt, note: sealed });
export const voided = (vacancy: number, n: number) =>
  fact('AppointmentVoided', { ...appointment(vacancy, n, 2), reason: sealed });

/** From the offer to the appointment, with a date that all three sides have signed. */
export const takenUp = (vacancy: number, n: number, answerBy: Instant) => [
  offered(vacancy, n, answerBy),
  accepted(vacancy, n),
  proposed(vacancy),
  signed(vacancy, 'gaining'),
  signed(vacancy, 'releasing'),
  signed(vacancy, 'candidate'),
  agreed(vacancy),
  appointed(vacancy, n),
];
