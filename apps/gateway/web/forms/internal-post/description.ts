import { dayText, timeText } from '#libs/words/dates.js';
import { facts, page, reason } from '../shared/asking.js';
import { closingOf, isForHr, latestOf, postOf, seenIn, statusIs } from '../shared/post-seen.js';
import { answersFrom, criteriaPage, jobDescriptionPage, specificationNotes } from '../shared/specification.js';
import { firstClosingDay, usualClosing } from '../shared/times.js';
import type { Answers, FormContext, FormPage, Forms } from '../types.js';

/** What stands today, or else that of the old post which is copied. */
const beginsWith = (context: FormContext): object => {
  const old = seenIn({ ...(context.copied && { seen: context.copied }) });
  return answersFrom(latestOf(postOf(context)) ?? (old && latestOf(old)));
};
/** The version that the person has read. */
const theVersion = (context: FormContext) => ({ version: latestOf(postOf(context))?.version });

const ways = [
  {
    value: 'notice',
    text: 'Tell everybody of the change',
    hint: 'The advert goes on to the day on which it closes now.',
  },
  { value: 're-advert', text: 'Advertise it anew', hint: 'The advert gets a new closing date.' },
];
const howPage = (context: FormContext): FormPage =>
  page(
    'How the change is made',
    [
      {
        kind: 'one-of',
        name: 'how',
        label: 'How is the change made?',
        options: ways,
        missing: 'Choose how the change is made',
      },
    ],
    {
      say: 'The advert is open. Those who have applied stay in and are judged on the version to which they applied.',
      notes: facts('The advert', { 'Closes now': timeOf(closingOf(postOf(context))) }),
    },
  );
const timeOf = (at: ReturnType<typeof closingOf>) => at && timeText(at);

const laterOf = (context: FormContext) => {
  const closes = closingOf(postOf(context)) ?? context.at;
  const usual = usualClosing(context.at, context);
  return usual > closes ? usual : closes;
};
const newClosing = (context: FormContext): FormPage => {
  const closes = closingOf(postOf(context));
  const earliest = dayText(firstClosingDay(context.at, context));
  return page('New closing date', [
    {
      kind: 'moment',
      name: 'closesAt',
      label: 'Closing date and time',
      hint: `On ${earliest} or later${closes ? `, and not before ${timeText(closes)}` : ''}`,
    },
  ]);
};
const amending = (context: FormContext, { how }: Answers): readonly FormPage[] => [
  howPage(context),
  ...(how === 're-advert' ? [newClosing(context)] : []),
  jobDescriptionPage,
  criteriaPage,
  page('Reason', [reason('Why is it changed?', 'It stays on record. Staff are told of the change itself.')]),
];

/** Step 1, and what becomes of the description once it is advertised. */
export const descriptionForms = {
  WriteJobDescription: {
    copies: true,
    pages: () => [jobDescriptionPage, criteriaPage],
    begins: beginsWith,
    offered: (context) => isForHr(context) && statusIs(context, 'Describing', 'Approved'),
  },
  ApproveJobDescription: {
    pages: (context) => [
      page('Approve the job description', [], {
        say: 'With your approval HR can advertise the post. Once advertised, this version is what applications are judged on.',
        notes: specificationNotes(latestOf(postOf(context))),
      }),
    ],
    fixed: theVersion,
  },
  SendBackJobDescription: {
    pages: (context) => [
      page(
        'Send the job description back',
        [reason('What is to be changed?', 'HR writes the next version from this.')],
        {
          notes: specificationNotes(latestOf(postOf(context))),
        },
      ),
    ],
    fixed: theVersion,
  },
  AmendSpecification: {
    pages: amending,
    begins: (context) => ({ ...beginsWith(context), closesAt: laterOf(context) }),
    offered: (context) => isForHr(context) && statusIs(context, 'Advertised'),
  },
} satisfies Forms;
