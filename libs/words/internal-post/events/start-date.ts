import type { StartDateEvent } from '../../../domain/internal-post/start-date/events.js';
import { dayText } from '../../dates.js';
import { ifTold, type Tellers } from '../../telling.js';
import { proposers, sides } from '../marks.js';
import { ofPost } from './offer.js';

type Dated = Parameters<Tellers<StartDateEvent>['AppointmentMade']>[0];
const on = (day: Dated['startsOn']) => ifTold(day, (it) => ` of ${dayText(it)}`);
const from = (day: Dated['startsOn']) => ifTold(day, (it) => ` from ${dayText(it)}`);
const cap = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
const as = (side: keyof typeof proposers | undefined) => ifTold(side, (it) => ` as ${proposers[it]}`);
const unnamed = (side: keyof typeof sides | undefined) => (side ? cap(sides[side]) : 'One side');

/** The fourth step: the start date, the appointment, and what undoes it. */
export const startDateTellers: Tellers<StartDateEvent> = {
  StartDateProposed: ({ by: staff, from: side, startsOn, vacancy }, { by }) =>
    by(
      staff,
      `proposed the start date${on(startsOn)}${as(side)}${ofPost(vacancy)}`,
      `${side ? cap(proposers[side]) : 'One side'} proposed the start date${on(startsOn)}${ofPost(vacancy)}`,
    ),
  StartDateSigned: ({ by: staff, side, vacancy }, { by }) =>
    by(
      staff,
      `agreed to the start date${as(side)}${ofPost(vacancy)}`,
      `${unnamed(side)} agreed to the start date${ofPost(vacancy)}`,
    ),
  StartDateAgreed: ({ startsOn, vacancy }) =>
    `Every side has agreed on the start date${on(startsOn)}${ofPost(vacancy)}.`,
  StartDateEscalated: ({ vacancy }) =>
    `The start date was not agreed in time${ofPost(vacancy)}, so it was brought to the CEO.`,
  AppointmentMade: ({ staff, title, school, startsOn, vacancy }, { person, school: schoolOf }) =>
    `${cap(person(staff, 'the candidate'))} was appointed${ifTold(title, (it) => ` ${it}`)}${ifTold(school, (at) => ` at ${schoolOf(at)}`)}${from(startsOn)}${ofPost(vacancy)}.`,
  AmendmentProposed: ({ by: staff, startsOn, vacancy }, { by }) =>
    by(
      staff,
      `proposed another start date for the appointment${ifTold(startsOn, (day) => `, ${dayText(day)}`)}${ofPost(vacancy)}`,
      `Another start date was proposed for the appointment${ifTold(startsOn, (day) => `, ${dayText(day)}`)}${ofPost(vacancy)}`,
    ),
  AmendmentSigned: ({ by: staff, side, vacancy }, { by }) =>
    by(
      staff,
      `agreed to the other start date${as(side)}${ofPost(vacancy)}`,
      `${unnamed(side)} agreed to the other start date${ofPost(vacancy)}`,
    ),
  AmendmentDeclined: ({ by: staff, side, vacancy }, { by }) =>
    by(
      staff,
      `declined the other start date${as(side)}${ofPost(vacancy)}`,
      `${unnamed(side)} declined the other start date${ofPost(vacancy)}`,
    ),
  AppointmentAmended: ({ staff, startsOn, vacancy }, { person }) =>
    `The appointment of ${person(staff, 'the candidate')} was amended${ifTold(startsOn, (day) => `: it begins on ${dayText(day)}`)}${ofPost(vacancy)}.`,
  AppointeeWithdrew: ({ vacancy }) => `The person appointed has withdrawn${ofPost(vacancy)}.`,
  DependentVacanciesReviewed: ({ by: staff, vacancy }, { by }) =>
    by(
      staff,
      `reviewed the vacancies that depend on the appointment${ofPost(vacancy)}`,
      `The vacancies that depend on the appointment were reviewed${ofPost(vacancy)}`,
    ),
  AppointmentStands: ({ by: staff, vacancy }, { by }) =>
    by(
      staff,
      `recorded that the appointment stands${ofPost(vacancy)}`,
      `It was recorded that the appointment stands${ofPost(vacancy)}`,
    ),
  AppointmentVoided: ({ staff, vacancy }, { person }) =>
    `The appointment of ${person(staff, 'the candidate')} was voided${ofPost(vacancy)}.`,
};
