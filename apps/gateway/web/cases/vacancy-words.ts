import { unsigned, withoutSignature, type Vacancy } from '#libs/domain/internal-post/vacancy.js';
import {
  candidate,
  dayText,
  dueText,
  listed,
  person,
  sides,
  unfilledReasons,
  vacancyStatuses,
} from '#libs/words/index.js';
import type { PostPage } from '../processes/internal-post/post-page.js';

/** Where one of the posts stands, in a sentence or two. */
const detailOf = (vacancy: Vacancy, { names, at }: PostPage): string => {
  switch (vacancy.status) {
    case 'Vacant':
    case 'Unfilled':
      return `It is free because ${unfilledReasons[vacancy.because]}.`;
    case 'ToOffer':
      return `It is to be offered to ${candidate(names, vacancy.application)}.`;
    case 'Offered':
    case 'Lapsed':
      return `Offered to ${candidate(names, vacancy.offer.application)}; the answer is ${dueText(vacancy.offer.answerBy, at)}.`;
    case 'AgreeingDate': {
      const who = `${candidate(names, vacancy.offer.application)} has accepted.`;
      if (vacancy.agreed) return `${who} Every side agreed on ${dayText(vacancy.agreed)}; conditions are still open.`;
      const latest = vacancy.proposals.at(-1);
      if (!latest) return `${who} No start date has been proposed yet.`;
      const missing = listed(unsigned(vacancy).map(({ side }) => sides[side]));
      return `${who} ${dayText(latest.startsOn)} is proposed; not signed by ${missing || 'nobody'}.`;
    }
    case 'Appointed':
    case 'AppointeeWithdrew': {
      const { staff, startsOn } = vacancy.appointment;
      const begins = `${person(names, staff)}, from ${dayText(startsOn)}.`;
      if (vacancy.status === 'AppointeeWithdrew') return `${begins} The appointee has withdrawn.`;
      if (!vacancy.amendment) return begins;
      const { parties, signed, startsOn: other } = vacancy.amendment;
      const missing = listed(withoutSignature(parties, signed).map(({ side }) => sides[side]));
      return `${begins} ${dayText(other)} is put forward instead; not signed by ${missing || 'nobody'}.`;
    }
    case 'ExternallyFilled':
      return 'It was filled from outside the Trust.';
  }
};

/** Each of the posts that the advert fills, in words; none before the first offer. */
export const vacancyList = (page: PostPage) =>
  (page.seen.vacancies ?? []).map((vacancy) => ({
    number: vacancy.number,
    label: vacancyStatuses[vacancy.status].label,
    text: detailOf(vacancy, page),
  }));

/** The appointments of a person who sees their own part of the case. */
export const ownAppointments = ({ seen, names }: PostPage) =>
  (seen.appointments ?? []).map(({ staff, startsOn, amendment }) => ({
    text: `${person(names, staff)} begins on ${dayText(startsOn)}.`,
    ...(amendment && { amendment: `${dayText(amendment.startsOn)} is put forward instead.` }),
  }));
export const reserveText = ({ seen, names }: PostPage): string | undefined => {
  const reserve = seen['reserve'] as { applications: readonly string[]; until: string } | undefined;
  if (!reserve?.applications.length) return undefined;
  const who = listed(reserve.applications.map((one) => candidate(names, one)));
  return `In reserve until ${dayText(reserve.until as never)}: ${who}.`;
};
