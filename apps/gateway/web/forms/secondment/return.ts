import type { LocalDate } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { answered, page, reason, text } from '../shared/asking.js';
import type { Answers, FormContext, FormPage, Forms, Option, Question } from '../types.js';
import { stayNotes } from './notes.js';
import { otherPostPages, schoolsOfOthers } from './other-post.js';
import { postName } from './places.js';
import { isForHr, lastDayAtHome, returnHome, stayIn, today } from './seen.js';

/** The day from which there is no home post, as far as the reader’s view or the ledger says so. */
const homeGone = (context: FormContext): LocalDate | undefined => {
  const { home } = stayIn(context);
  const known = returnHome(context)?.redeploying?.gone;
  return known ?? context.posts.find(({ post }) => post === home.post)?.last;
};
/** Promises of the home post that are not settled for the secondee. */
const promisesInTheWay = (context: FormContext) => {
  const { promises = [], settled = [] } = returnHome(context) ?? {};
  return promises.filter(
    ({ assignment }) => !settled.some((one) => one.assignment === assignment && one.inFavourOf === 'secondee'),
  );
};
const mayGoHome = (context: FormContext): boolean => !homeGone(context) && !promisesInTheWay(context).length;

const ways = (context: FormContext): readonly Option[] => [
  ...(mayGoHome(context)
    ? [{ value: 'substantive', text: 'Back to their own post', hint: postName(context, stayIn(context).home.post) ?? 'The post that they kept' }] // prettier-ignore
    : []),
  ...(schoolsOfOthers(context).length
    ? [
        {
          value: 'alternative',
          text: 'To another post of the Trust',
          hint: 'It is theirs for good from the day after the last day. To stay where they are, make the secondment permanent instead.',
        },
      ]
    : []),
  { value: 'leaves', text: 'They leave the Trust', hint: 'Their own post is free from the day after the last day.' },
];
const why = (context: FormContext): string => {
  if (homeGone(context)) return 'There is no way back to their own post: it is deleted.';
  return promisesInTheWay(context).length
    ? 'There is no way back to their own post while somebody else is promised it. SLT settles whose it is.'
    : 'They have a right to come back to their own post.';
};
const lastDay = (context: FormContext): readonly Question[] =>
  returnHome(context)?.staysOn
    ? [
        {
          kind: 'day',
          name: 'lastDay',
          label: 'Last day where they are now',
          hint: `On ${dayText(today(context))} or later. From the day after it the plan holds.`,
        },
      ]
    : [];
const wherePage = (context: FormContext): FormPage =>
  page(
    'Where they go',
    [
      {
        kind: 'one-of',
        name: 'to',
        label: 'Where do they work afterwards?',
        hint: why(context),
        missing: 'Choose where they work afterwards',
        options: ways(context),
      },
      ...lastDay(context),
    ],
    { say: 'The ledger of posts follows the plan at once.', notes: stayNotes(context) },
  );

const furtherPages = (context: FormContext, soFar: Answers): readonly FormPage[] => {
  const to = answered<string>(soFar, 'to');
  const must = to === 'leaves';
  const because = text('reason', must ? 'Why do they leave?' : 'Why this way?', {
    hint: 'It stays on record. HR, SLT and the CEO can read it.',
    ...(must ? { missing: 'Enter why they leave' } : { optional: true }),
  });
  return [...(to === 'alternative' ? otherPostPages(context, soFar) : []), page('The reason', [because])];
};
const mayBePlanned = (context: FormContext): boolean => {
  const now = returnHome(context);
  return isForHr(context) && now !== undefined && !now.suspended;
};
const mayRedeploy = (context: FormContext): boolean => {
  const now = returnHome(context);
  return isForHr(context) && now !== undefined && !now.redeploying && lastDayAtHome(context) !== undefined;
};

/** How the secondee goes on. */
export const returnForms = {
  PlanReturn: {
    asksForPosts: true,
    pages: (context, soFar) => [wherePage(context), ...furtherPages(context, soFar)],
    begins: (context) => ({ pattern: stayIn(context).pattern }),
    offered: mayBePlanned,
  },
  ResumeReturn: {
    pages: (context) => [
      page(
        'Go on with the return',
        [reason('What came of the employer’s own procedure?', 'It stays on record. HR, SLT and the CEO can read it.')],
        {
          say: 'The home school’s procedure is over. Until HR plans the return the secondee stays where they are; HR is asked for the plan next.',
          notes: stayNotes(context),
        },
      ),
    ],
  },
  StartRedeployment: {
    pages: (context) => [
      page('Look for another post', [], {
        say: 'Their own post is deleted. HR looks for another one before it is gone, and plans the return to that.',
        notes: stayNotes(context),
      }),
    ],
    offered: mayRedeploy,
  },
} satisfies Forms;
