import { dayText } from '#libs/words/dates.js';
import { progressWords } from '#libs/words/ldp-participation/marks.js';
import { page, reason, taskOf, text } from '../shared/asking.js';
import { goneError } from '../shared/gone.js';
import { postQuestion } from '../shared/posts.js';
import type { FormContext, Forms, Option } from '../types.js';
import { candidateOptions, intakeOf, nameOf, candidateNo, takingPart } from './seen.js';

/** The number at the end of the task's key. */
const numberIn = (context: FormContext): number => Number(taskOf(context).key.split('-').at(-1));
const review = (context: FormContext) => ({ review: numberIn(context) });
const planOf = (context: FormContext) => {
  const plan = intakeOf(context).plans.find((one) => one.plan === numberIn(context));
  if (!plan) throw goneError('The form is of a secondment that was planned.');
  return plan;
};
const actionOf = (context: FormContext) => {
  const action = intakeOf(context).actions.find((one) => one.action === numberIn(context));
  if (!action) throw goneError('The form is of an action of a review.');
  return action;
};
const options = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, said]) => ({ value, text: said }));
const participant = (context: FormContext, optional = false) =>
  ({
    kind: 'one-of',
    name: 'candidate',
    label: optional ? 'About a participant?' : 'Which participant?',
    missing: 'Choose which participant',
    as: 'number',
    options: candidateOptions(context, takingPart(context)),
    ...(optional && { optional: true as const }),
  }) as const;

/** SLT's meeting of the term, run from one page; what comes of it afterwards; the CEO's year. */
export const meetingForms = {
  RecordStatus: {
    pages: (context) => [
      page('How does a participant get on?', [
        participant(context),
        { kind: 'one-of', name: 'progress', label: 'How do they get on?', missing: 'Choose how they get on', options: options(progressWords) }, // prettier-ignore
        { kind: 'yes-no', name: 'final', label: 'Is it the last look before they complete the programme?', missing: 'Choose whether it is the last look' }, // prettier-ignore
        text('note', 'What is there to say?', { missing: 'Enter what there is to say' }),
      ]),
    ],
    fixed: review,
    begins: () => ({ final: false }),
    direct: true,
  },
  RecordMinutes: {
    pages: () => [
      page('Minutes', [
        text('minutes', 'What was said and decided?', { rows: 15, hint: 'Written again, the last version counts. Earlier ones stay on record.', missing: 'Enter the minutes' }), // prettier-ignore
      ]),
    ],
    fixed: review,
    direct: true,
  },
  AddAction: {
    pages: (context) => [
      page('Add an action', [
        text('text', 'What is to be done?', { missing: 'Enter what is to be done' }),
        { kind: 'person', name: 'owner', label: 'Who does it?', hint: 'Search by name.' },
        { kind: 'day', name: 'due', label: 'By when?' },
        participant(context, true),
      ]),
    ],
    fixed: review,
    direct: true,
  },
  PlanSecondment: {
    asksForPosts: true,
    pages: (context) => [
      page(
        'Plan a secondment',
        [
          participant(context),
          postQuestion('post', 'To which post?', context.posts, context, { missing: 'Choose to which post' }),
        ],
        { say: 'HR asks for the secondment, and the schools and the participant agree on it as on any other.' },
      ),
    ],
    fixed: review,
    direct: true,
  },
  CloseReview: {
    pages: (context) => {
      const open = takingPart(context).filter(({ candidate }) => !intakeOf(context).review?.seen.some((one) => one.candidate === candidate)); // prettier-ignore
      return [
        page('Close the review', [], {
          say: open.length
            ? `Nothing is on record yet of: ${open.map((one) => nameOf(context, one)).join(', ')}.`
            : 'Everybody was looked at. The next review opens by itself in the next term.',
        }),
      ];
    },
    fixed: review,
  },
  CompleteAction: {
    pages: (context) => [
      page('The action is done', [text('outcome', 'What came of it?', { optional: true })], {
        say: `It was due on ${dayText(actionOf(context).due)}.`,
      }),
    ],
    fixed: (context) => ({ action: numberIn(context) }),
  },
  RecordSecondmentStarted: {
    pages: (context) => {
      const one = candidateNo(context, planOf(context).candidate);
      return [
        page(
          'Which secondment came of the plan?',
          [
            {
              kind: 'line',
              name: 'secondment',
              label: 'Reference of the secondment',
              hint: 'It stands on the page of the secondment, and begins with “secondment-”',
              width: 30,
            },
          ],
          {
            say: `Ask for the secondment${one ? ` of ${nameOf(context, one)}` : ''} first, and come back with its reference. The page of the task names those that were requested.`,
          },
        ),
      ];
    },
    fixed: (context) => ({ plan: numberIn(context) }),
    prefills: ({ secondment }) => (typeof secondment === 'string' ? { secondment } : {}),
    direct: true,
  },
  DropPlannedSecondment: {
    pages: () => [
      page('Drop the plan', [reason('Why does nothing come of it?', 'The Senior Leadership Team can read it.')]),
    ],
    fixed: (context) => ({ plan: numberIn(context) }),
  },
  RecordExternalRecruitmentReview: {
    asksForPosts: true,
    pages: (context) => [
      page('Recruitment from outside', [
        { kind: 'yes-no', name: 'needed', label: 'Do posts have to be filled from outside the Trust?', missing: 'Choose whether they have to be' }, // prettier-ignore
        {
          kind: 'some-of',
          name: 'posts',
          label: 'Which posts?',
          optional: true,
          options: postQuestion('posts', '', context.posts, context).options,
        },
        text('note', 'Why?', { hint: 'The Senior Leadership Team and HR can read it.', missing: 'Enter why' }),
      ]),
    ],
    fixed: review,
  },
} satisfies Forms;
