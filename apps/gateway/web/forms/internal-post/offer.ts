import { atLocalTime, localDate, plusWorkingDays } from '#libs/kernel/calendar.js';
import { timeText } from '#libs/words/dates.js';
import { counted } from '#libs/words/numbers.js';
import { applicantName } from '../shared/applications.js';
import { facts, page, reason, text } from '../shared/asking.js';
import { postOf, isForHr, statusIs } from '../shared/post-seen.js';
import { aWeekLater } from '../shared/times.js';
import { aboutVacancy, offerNotes, offersIn, ofWhich, theVacancy, whichOf } from '../shared/vacancies.js';
import type { FormContext, FormPage, Forms } from '../types.js';

const open = ['Offered', 'Lapsed'] as const;
const standing = [...open, 'AgreeingDate'] as const;
/** Offers are made and answered in step 4 alone, also where one is left over from it. */
const isOffering = (context: FormContext): boolean => isForHr(context) && statusIs(context, 'Offering');

/** Whose turn it is, and by when they would have to answer. */
const turn = (context: FormContext) => {
  const number = theVacancy(context);
  const { vacancies = [], post } = postOf(context);
  const vacancy = vacancies.find((one) => one.number === number);
  const { answerWorkingDays } = context.rules.internalPost.offer;
  const lastDay = plusWorkingDays(localDate(context.at), answerWorkingDays, context.rules.calendar.bankHolidays);
  return facts(`The offer${ofWhich(context, number)}`, {
    Post: post.title,
    Candidate: vacancy?.status === 'ToOffer' ? applicantName(context, vacancy.application) : undefined,
    'To be answered by': `${timeText(atLocalTime(lastDay, '17:00'))}, ${counted(answerWorkingDays, 'working day')} from today`,
  });
};
/** What the candidate has read: the offer of the task. */
const mine = (context: FormContext) => offersIn(context, 'Offered')[0];
const theirs = (context: FormContext) => ({ ...aboutVacancy(context), offer: mine(context)?.offer });

type Statuses = Parameters<typeof offersIn>[1][];
/** The offer that HR means: the only one, or the one that is chosen. */
const onlyOffer = (context: FormContext, statuses: Statuses): object => {
  const [first, ...others] = offersIn(context, ...statuses);
  return first && !others.length ? { vacancy: first.vacancy, offer: first.offer } : {};
};
const chosen = (context: FormContext, statuses: Statuses) =>
  whichOf(offersIn(context, ...statuses), 'Which offer?', ({ vacancy, offer, candidate, answerBy }) => ({
    text: `${candidate}${ofWhich(context, vacancy)}`,
    hint: `To be answered by ${timeText(answerBy)}`,
    gives: { offer },
  }));
const notes = (context: FormContext, statuses: Statuses) => {
  const offers = offersIn(context, ...statuses);
  return offers.length === 1 ? offerNotes(context, offers[0]) : [];
};

/** By when the offer that is meant has to be answered now, or that each has its own time. */
const laterThan = (context: FormContext): string => {
  const [first, ...others] = offersIn(context, ...open);
  const set = first && !others.length && first.answerBy > context.at ? timeText(first.answerBy) : undefined;
  return set ? `Later than ${set}` : 'In the future, and later than the time that is set now';
};
const extending = (context: FormContext): FormPage =>
  page(
    'Give more time to answer',
    [
      ...chosen(context, [...open]),
      {
        kind: 'moment',
        name: 'answerBy',
        label: 'New date and time to answer by',
        hint: laterThan(context),
      },
      reason('Why is more time given?'),
    ],
    {
      say: 'The candidate is told the new time. An offer that has lapsed is open again.',
      notes: notes(context, [...open]),
    },
  );

/** Step 4: the offer, and the candidate’s answer to it. */
export const offerForms = {
  MakeOffer: {
    pages: (context) => [
      page(
        'The offer',
        [
          {
            kind: 'lines',
            name: 'conditions',
            label: 'Conditions of the offer',
            hint: 'One on each line, such as “Satisfactory references”. Leave this empty if there are none. Name no person.',
            rows: 4,
            optional: true,
          },
        ],
        { say: 'The candidate is told at once.', notes: turn(context) },
      ),
    ],
    fixed: aboutVacancy,
  },
  AcceptOffer: {
    pages: (context) => [
      page('Accept the offer', [], {
        say: 'You and the Heads then agree on a start date. You are appointed once everybody has agreed and every condition is met.',
        notes: offerNotes(context, mine(context)),
      }),
    ],
    fixed: theirs,
  },
  DeclineOffer: {
    pages: (context) => [
      page(
        'Decline the offer',
        [text('reason', 'Why do you decline?', { hint: 'You need not say.', optional: true })],
        {
          say: 'You can’t take this back: the post is offered to the next candidate.',
          notes: offerNotes(context, mine(context)),
        },
      ),
    ],
    fixed: theirs,
  },
  ExtendOffer: {
    pages: (context) => [extending(context)],
    fixed: (context) => onlyOffer(context, [...open]),
    begins: (context) => {
      const latest = offersIn(context, ...open)
        .map(({ answerBy }) => answerBy)
        .sort()
        .at(-1);
      return { answerBy: aWeekLater(latest && latest > context.at ? latest : context.at, context) };
    },
    offered: (context) => isOffering(context) && offersIn(context, ...open).length > 0,
  },
  WithdrawOffer: {
    pages: (context) => [
      page('Take the offer back', [...chosen(context, [...standing]), reason('Why is it taken back?')], {
        say: 'The candidate is told. The next of the reserve comes up, where there is one.',
        notes: notes(context, [...standing]),
      }),
    ],
    fixed: (context) => onlyOffer(context, [...standing]),
    offered: (context) => isOffering(context) && offersIn(context, ...standing).length > 0,
  },
} satisfies Forms;
