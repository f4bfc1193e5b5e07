import type { OfferedCondition, Vacancy } from '#libs/domain/internal-post/vacancy.js';
import type { Instant } from '#libs/kernel/index.js';
import { timeText } from '#libs/words/dates.js';
import type { FormContext, Note, Option, Question } from '../types.js';
import { applicantName } from './applications.js';
import { facts } from './asking.js';
import { goneError } from './gone.js';
import { postOf, seenIn, type AppointmentSeen, type DateSeen, type OfferSeen } from './post-seen.js';

/** The vacancy that a task is about, by the task’s key: `answer-offer-2`, `agree-start-date-1-gaining`. */
export const vacancyOfTask = ({ task }: FormContext): number | undefined => {
  const number = /-(\d{1,2})(?:-(?:gaining|releasing|candidate))?$/.exec(task?.key ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
};
export const theVacancy = (context: FormContext): number => {
  const vacancy = vacancyOfTask(context);
  if (vacancy === undefined) throw goneError(`The task is about no vacancy: ${context.task?.key}`);
  return vacancy;
};
export const aboutVacancy = (context: FormContext) => ({ vacancy: theVacancy(context) });
/** Which of the posts that one advert fills; nothing where there is only one. */
export const ofWhich = (context: FormContext, vacancy: number): string =>
  postOf(context).post.posts > 1 ? ` (post ${vacancy})` : '';

const isOfTask = (context: FormContext) => {
  const asked = vacancyOfTask(context);
  return ({ vacancy }: Readonly<{ vacancy: number }>) => asked === undefined || vacancy === asked;
};

type Offer = OfferSeen & Readonly<{ candidate: string }>;
const offerIn = (context: FormContext, vacancy: Vacancy): readonly Offer[] => {
  if (vacancy.status !== 'Offered' && vacancy.status !== 'Lapsed' && vacancy.status !== 'AgreeingDate') return [];
  const { number, status, offer } = vacancy;
  return [
    { vacancy: number, status, candidate: applicantName(context, offer.application), ...withoutApplication(offer) },
  ];
};
const withoutApplication = ({
  offer,
  conditions,
  answerBy,
}: Readonly<{ offer: number; conditions: readonly OfferedCondition[]; answerBy: Instant }>) => ({
  offer,
  conditions,
  answerBy,
});
/** The offers that stand, as HR or the candidate sees them; of a task’s own vacancy where there is a task. */
export const offersIn = (context: FormContext, ...statuses: readonly OfferSeen['status'][]): readonly Offer[] => {
  const seen = seenIn(context);
  const all = seen?.vacancies
    ? seen.vacancies.flatMap((one) => offerIn(context, one))
    : (seen?.applications ?? []).flatMap(({ id, offer }) =>
        offer ? [{ ...offer, candidate: applicantName(context, id) }] : [],
      );
  return all.filter(({ status }) => statuses.includes(status)).filter(isOfTask(context));
};

/** The start dates that are being agreed, as the sides see them. */
export const datesIn = (context: FormContext): readonly DateSeen[] => {
  const { vacancies, dates = [] } = postOf(context);
  if (!vacancies) return dates.filter(isOfTask(context));
  return vacancies
    .flatMap((one): readonly DateSeen[] =>
      one.status === 'AgreeingDate'
        ? [
            {
              vacancy: one.number,
              proposals: one.proposals.map(({ number, startsOn, from, signed }) => ({
                proposal: number,
                startsOn,
                from,
                signed,
              })),
              ...(one.agreed && { agreed: one.agreed }),
            },
          ]
        : [],
    )
    .filter(isOfTask(context));
};

/** The appointments that stand, or that somebody withdrew from. */
export const appointmentsIn = (
  context: FormContext,
  ...statuses: readonly ('Appointed' | 'AppointeeWithdrew')[]
): readonly AppointmentSeen[] => {
  const { vacancies, appointments = [] } = postOf(context);
  if (!vacancies) return appointments.filter(isOfTask(context));
  return vacancies
    .flatMap((one): readonly AppointmentSeen[] => {
      if (!('appointment' in one) || !(statuses as readonly string[]).includes(one.status)) return [];
      const { appointment, revision, staff, startsOn } = one.appointment;
      const open = one.status === 'Appointed' ? one.amendment : undefined;
      return [
        {
          vacancy: one.number,
          appointment,
          revision,
          staff,
          startsOn,
          ...(open && { amendment: { amendment: open.number, startsOn: open.startsOn, signed: open.signed } }),
        },
      ];
    })
    .filter(isOfTask(context));
};

/** A choice among several that each belong to a vacancy; nothing is asked where there is one. */
export const whichOf = <T extends Readonly<{ vacancy: number }>>(
  all: readonly T[],
  label: string,
  optionOf: (one: T) => Omit<Option, 'value'>,
): readonly Question[] =>
  all.length === 1
    ? []
    : [
        {
          kind: 'one-of',
          name: 'vacancy',
          label,
          missing: `Choose ${label.slice(0, 1).toLowerCase()}${label.slice(1, -1)}`,
          as: 'number',
          options: all.map((one) => ({ value: String(one.vacancy), ...optionOf(one) })),
        },
      ];

const conditionText = ({ text, met }: OfferedCondition): string =>
  `${text}: ${met === undefined ? 'not recorded yet' : met ? 'met' : 'not met'}`;
/** One offer, to be read before it is answered. */
export const offerNotes = (context: FormContext, offer: Offer | undefined): readonly Note[] =>
  offer
    ? facts(`The offer${ofWhich(context, offer.vacancy)}`, {
        Post: postOf(context).post.title,
        Candidate: offer.candidate,
        'To be answered by': timeText(offer.answerBy),
        Conditions: offer.conditions.map(conditionText).join('; ') || 'None',
      })
    : [];
