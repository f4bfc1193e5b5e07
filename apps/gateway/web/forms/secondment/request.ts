import { plus } from '#libs/kernel/calendar.js';
import type { StaffId } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { counted } from '#libs/words/numbers.js';
import { answered, page } from '../shared/asking.js';
import type { Answers, FormContext, FormPage, Forms, Question } from '../types.js';
import { destinationQuestion, homeQuestion, hostQuestions, ownPosts } from './places.js';
import { today } from './seen.js';

export const wholeWeek = [1, 1, 1, 1, 1] as const;

const whoGoes: FormPage = page('Who goes on secondment', [
  {
    kind: 'line',
    name: 'title',
    label: 'Title of the secondment',
    hint: 'What they are to do there, such as “Head of School”. Name no person.',
  },
  {
    kind: 'person',
    name: 'secondee',
    label: 'Who goes?',
    hint: 'Somebody whom the Trust employs. Search by name.',
    missing: 'Choose who goes',
  },
  {
    kind: 'yes-no',
    name: 'onLdp',
    label: 'Are they on the leadership development programme?',
    hint: 'Whoever is on the programme must have an objective for the secondment.',
    missing: 'Choose whether they are on the leadership development programme',
  },
]);
const fromWhere = (context: FormContext, soFar: Answers): FormPage => {
  const secondee = answered<StaffId>(soFar, 'secondee');
  const known = secondee !== undefined && ownPosts(context, secondee).length > 0;
  return page('Their own post', [
    homeQuestion(
      context,
      secondee,
      known
        ? 'They come back to it. These are the posts that the ledger knows them to hold for good.'
        : 'The ledger must know them to hold it for good on the first day. HR of the school that employs them asks for a secondment.',
    ),
  ]);
};
/** The days and the part of the week; for a request and for an agreement. */
export const dayQuestions = (context: FormContext): readonly Question[] => {
  const { maxMonths } = context.rules.secondment.length;
  return [
    {
      kind: 'day',
      name: 'from',
      label: 'First day',
      hint: `On ${dayText(plus(today(context), 'P1D'))} or later`,
    },
    {
      kind: 'day',
      name: 'to',
      label: 'Last day',
      hint: `The last day on which they work there, at most ${counted(maxMonths, 'month')} after the first. It can be extended later.`,
    },
    {
      kind: 'week',
      name: 'pattern',
      label: 'How much of each day do they work there?',
      hint: 'For the rest of their week they stay in their own post.',
      missing: 'Choose how much of each day they work there',
    },
  ];
};
const arisesFrom: Question = {
  kind: 'line',
  name: 'arisesFrom',
  label: 'Reference of the appointment that it carries out',
  hint: 'If they were appointed to the post in the five steps, on secondment. Otherwise leave this empty.',
  optional: true,
  width: 30,
};

const hostPages = (context: FormContext, soFar: Answers): readonly FormPage[] => {
  const questions = hostQuestions(context, soFar);
  return questions.length ? [page('What they do there', questions)] : [];
};

/** What a plan of the leadership programme brings along: who goes, as what, and where. */
const broughtAlong = ({
  secondee,
  title,
  onLdp,
  destination,
  hostPost,
}: Readonly<Record<string, unknown>>): object => ({
  ...(typeof secondee === 'string' && { secondee }),
  ...(typeof title === 'string' && { title: title.slice(0, 200) }),
  ...(onLdp === 'yes' && { onLdp: true }),
  ...(typeof destination === 'string' && { destination }),
  ...(typeof hostPost === 'string' && { hostPost }),
});

/** HR asks for a secondment. */
export const requestForms = {
  RequestSecondment: {
    asksForPosts: true,
    pages: (context, soFar) => [
      whoGoes,
      fromWhere(context, soFar),
      page('Where they go', [destinationQuestion(context, soFar)]),
      ...hostPages(context, soFar),
      page('When', [...dayQuestions(context), arisesFrom], {
        say: 'The sides sign the days in the agreement. They can still be changed in it.',
      }),
    ],
    begins: () => ({ pattern: wholeWeek }),
    prefills: broughtAlong,
  },
} satisfies Forms;
