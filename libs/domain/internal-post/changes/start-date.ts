import type { StartDateEvent } from '../start-date/events.js';
import type { Vacancy } from '../vacancy.js';
import type { Appointment } from '../words.js';
import { amendmentChanges } from './amendment.js';
import type { Changes } from './change.js';
import { afterVacancies, freed, unfilled, vacancyIn } from './vacancies.js';

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
  ...amendmentChanges,
  StartDateProposed: (post, { vacancy, proposal, startsOn, by, from, reason, parties }) =>
    vacancyIn(post, vacancy, ['AgreeingDate'], ({ agreed: _, ...one }) => ({
      ...one,
      parties: parties ?? one.parties,
      proposals: [...one.proposals, { number: proposal, startsOn, by, from, ...(reason && { reason }), signed: [] }],
    })),
  StartDateSigned: (post, { vacancy, proposal, side }) =>
    vacancyIn(post, vacancy, ['AgreeingDate'], (one) => ({
      ...one,
      proposals: one.proposals.map((p) => (p.number === proposal ? { ...p, signed: [...p.signed, side] } : p)),
    })),
  StartDateAgreed: (post, { vacancy, startsOn }) =>
    vacancyIn(post, vacancy, ['AgreeingDate'], (one) => ({ ...one, agreed: startsOn })),
  StartDateEscalated: (post, { vacancy, parties }) =>
    vacancyIn(post, vacancy, ['AgreeingDate'], (one) => ({
      ...one,
      parties: parties ?? one.parties,
      escalated: true,
    })),
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
    vacancyIn(post, vacancy, ['Appointed'], ({ amendment: _, ...one }) => ({
      ...one,
      appointment: bare(appointment),
    })),
  AppointeeWithdrew: (post, { vacancy, ladder }) =>
    vacancyIn(post, vacancy, ['Appointed'], ({ amendment: _, ...one }) => ({
      ...one,
      status: 'AppointeeWithdrew',
      reviewed: false,
      ladder,
    })),
  DependentVacanciesReviewed: (post, { vacancy }) =>
    vacancyIn(post, vacancy, ['AppointeeWithdrew'], (one) => ({ ...one, reviewed: true })),
  AppointmentStands: (post, { vacancy }) =>
    vacancyIn(post, vacancy, ['AppointeeWithdrew'], ({ reviewed: _, ladder: __, ...one }) => ({
      ...one,
      status: 'Appointed',
    })),
  AppointmentVoided: (post, { vacancy, endsPost }) => {
    const change = (one: Vacancy) => (endsPost ? unfilled(one, 'Voided') : freed(post, one));
    return vacancyIn(
      endsPost ? { ...post, step: { status: 'Closed' } } : post,
      vacancy,
      ['Appointed', 'AppointeeWithdrew'],
      change,
    );
  },
};
