import { isTaken } from '#libs/domain/internal-post/vacancy.js';
import { isOpen } from '#libs/domain/internal-post/state.js';
import { instantAfter } from '#libs/kernel/calendar.js';
import { daysStill } from '#libs/domain/internal-post/route/lying-still.js';
import { timeText } from '#libs/words/dates.js';
import { counted } from '#libs/words/numbers.js';
import { onePage, page, reason, text } from '../shared/asking.js';
import { postOf, seenIn, isForHr, statusIs } from '../shared/post-seen.js';
import type { FormContext, Forms, Question } from '../types.js';

const free = (context: FormContext): number => {
  const { post, vacancies = [] } = postOf(context);
  return post.posts - vacancies.filter(isTaken).length;
};
const bypass = (context: FormContext): readonly Question[] => {
  const { review } = postOf(context);
  // Who sits on the panel does not see what came of the review.
  if (review === undefined)
    return [
      text('bypass', 'Why does it not wait for the CEO’s review?', {
        missing: 'Enter why it does not wait for the CEO’s review',
        hint: 'Leave this empty if the review allows it.',
        optional: true,
      }),
    ];
  if (review !== 'asked' && review !== 'fill-internally') return [];
  const why =
    review === 'asked'
      ? 'The CEO has not recorded the review yet.'
      : 'The CEO found that the post is to be filled internally.';
  return [
    text('bypass', 'Why does it not wait for the CEO’s review?', {
      missing: 'Enter why it does not wait for the CEO’s review',
      hint: `${why} You can wait, or give a reason here.`,
    }),
  ];
};

/** As much later as the post lay still. */
const closesAfter = (context: FormContext) => {
  const { step } = postOf(context);
  if (step?.status !== 'Frozen' || step.before.status !== 'Advertised') return undefined;
  return instantAfter(step.before.closesAt, `P${daysStill(step.since, context.at)}D`);
};
const reopening = (context: FormContext): readonly Question[] => {
  const closes = closesAfter(context);
  return [
    reason('Why does it go on?'),
    ...(closes
      ? ([
          {
            kind: 'moment',
            name: 'closesAt',
            label: 'Closing date and time',
            hint: `Leave this empty to close it on ${timeText(closes)}, as much later as the post was frozen. It can close later, not earlier.`,
            optional: true,
          },
        ] as const)
      : []),
  ];
};
const goesOn = (context: FormContext): boolean => {
  const seen = seenIn(context);
  return isForHr(context) && seen !== undefined && isOpen(seen);
};
/** A post does not end while somebody who was appointed has withdrawn, or another date for them is open. */
const settled = (context: FormContext): boolean =>
  !(postOf(context).vacancies ?? []).some(
    (one) => one.status === 'AppointeeWithdrew' || (one.status === 'Appointed' && one.amendment),
  );

/** Step 5, and what HR can do with a post at any step. */
export const routeForms = {
  OpenExternalRoute: {
    pages: (context) => [
      page(
        'Recruit from outside the Trust',
        [
          text('evidence', 'What is the evidence that nobody inside fills it?', {
            hint: 'Such as who applied, and what the sift and the interviews came to. Name no person.',
            missing: 'Enter the evidence',
          }),
          ...bypass(context),
        ],
        { say: 'The job description and person specification are carried over.' },
      ),
    ],
  },
  RecordExternalOutcome: {
    pages: (context) => [
      page(
        'What came of recruiting outside',
        [
          {
            kind: 'number',
            name: 'filled',
            label: 'Number of posts filled',
            hint: `From 0 to ${free(context)}`,
          },
          text('note', 'What came of it?', { hint: 'Name no person.', missing: 'Enter what came of it' }),
        ],
        { say: `${counted(free(context), 'post')} ${free(context) === 1 ? 'was' : 'were'} advertised.` },
      ),
    ],
  },
  RelistPost: onePage('Advertise the post again', [], {
    say: 'It goes back to the advert with the job description that is approved. The panel is set up anew.',
  }),
  HoldPost: onePage('Hold the post', [reason('Why does it wait?')], {
    say: 'Nothing is due until HR reopens it.',
  }),
  FreezePost: {
    ...onePage('Freeze the post', [reason('Why is it frozen?')], {
      say: 'Its tasks close and nothing is due until HR reopens it. What was due moves by as many days.',
    }),
    offered: (context) => goesOn(context) && !statusIs(context, 'Frozen'),
  },
  ReopenPost: {
    pages: (context) => [
      page('Reopen the post', reopening(context), {
        say: 'It goes on where it stood. What was due is due as many days later as it was frozen.',
      }),
    ],
  },
  CloseUnfilled: onePage('Close the post unfilled', [reason('Why does the search end?')], {
    say: 'Posts that are still free are not filled. Appointments that were made stand.',
  }),
  CancelPost: {
    ...onePage(
      'Cancel the post',
      [reason('Why is it cancelled?', 'Applicants are told that it is cancelled, not why.')],
      {
        say: 'The case ends with this. Appointments that were made stand.',
      },
    ),
    offered: (context) => goesOn(context) && settled(context),
  },
} satisfies Forms;
