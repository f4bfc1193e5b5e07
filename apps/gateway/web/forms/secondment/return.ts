import type { AssignmentId, LocalDate, SchoolId } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { answered, facts, page, reason, text } from '../shared/asking.js';
import { postQuestion } from '../shared/posts.js';
import type { Answers, FormContext, FormPage, Forms, Option, Question } from '../types.js';
import { stayNotes } from './notes.js';
import { postName, postsThere } from './places.js';
import { isForHr, lastDayAtHome, returnHome, seenIn, stayIn, today } from './seen.js';

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
  {
    value: 'alternative',
    text: 'To another post of the Trust',
    hint: 'It is theirs for good from the day after the last day. To stay where they are, make the secondment permanent instead.',
  },
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

const schoolPage = ({ schools }: FormContext): FormPage =>
  page('At which school', [
    {
      kind: 'one-of',
      name: 'school',
      aside: true,
      label: 'At which school?',
      hint: 'The school of the other post',
      missing: 'Choose the school of the other post',
      options: schools.map(({ id, name }) => ({ value: id, text: name })),
    },
  ]);
const otherPost = (context: FormContext, school: SchoolId): FormPage => {
  const { home, host } = stayIn(context);
  const taken = [home.post, 'post' in host ? host.post : undefined];
  const posts = postsThere(context).filter((one) => one.school === school && !taken.includes(one.post));
  return page('The other post', [
    postQuestion('post', 'Which post?', posts, context, {
      hint: posts.length ? 'It has to be free for as much of the week as they hold it.' : 'The ledger knows of no other post at this school. Choose another school, or establish the post first.', // prettier-ignore
      missing: 'Choose the post',
    }),
    {
      kind: 'week',
      name: 'pattern',
      label: 'How much of each day do they hold it?',
      hint: 'As in the secondment, unless it is otherwise',
      missing: 'Choose how much of each day they hold it',
    },
  ]);
};
const furtherPages = (context: FormContext, soFar: Answers): readonly FormPage[] => {
  const to = answered<string>(soFar, 'to');
  const school = answered<SchoolId>(soFar, 'school');
  const must = to === 'leaves';
  const because = text('reason', must ? 'Why do they leave?' : 'Why this way?', {
    hint: 'It stays on record. HR, SLT and the CEO can read it.',
    ...(must ? { missing: 'Enter why they leave' } : { optional: true }),
  });
  return [
    ...(to === 'alternative' ? [schoolPage(context), ...(school ? [otherPost(context, school)] : [])] : []),
    page('The reason', [because]),
  ];
};
const mayBePlanned = (context: FormContext): boolean => {
  const now = returnHome(context);
  return isForHr(context) && now !== undefined && !now.suspended;
};
const mayRedeploy = (context: FormContext): boolean => {
  const now = returnHome(context);
  return isForHr(context) && now !== undefined && !now.redeploying && lastDayAtHome(context) !== undefined;
};

/** Whose promise a task is about. */
const promiseOf = ({ task }: FormContext): AssignmentId | undefined =>
  task && (/^settle-permanence-(.+)$/.exec(task.key)?.[1] as AssignmentId | undefined);
/** Who else holds the home post past the last day, and has not been decided about. */
const others = (context: FormContext) => {
  const { home, staff, lastDay: last } = stayIn(context);
  const settled = (seenIn(context)?.step.return?.settled ?? []).map(({ assignment }) => assignment);
  return context.people
    .holdingsIn(home.post)
    .filter((one) => one.staff !== staff && (!one.to || one.to > last) && !settled.includes(one.assignment))
    .filter(({ assignment }, i, all) => all.findIndex((other) => other.assignment === assignment) === i);
};
const whosePromise = (context: FormContext): readonly Question[] =>
  promiseOf(context)
    ? []
    : [
        {
          kind: 'one-of',
          name: 'assignment',
          label: 'Who was promised the post?',
          hint: 'Only a promise that stands in the ledger can be settled.',
          missing: 'Choose who was promised the post',
          options: others(context).map(({ assignment, staff }) => ({ value: assignment, text: context.nameOf(staff) })),
        },
      ];
const promiseNotes = (context: FormContext) => {
  const about = returnHome(context)?.promises?.find(({ assignment }) => assignment === promiseOf(context));
  return facts('Two claims to one post', {
    Post: postName(context, stayIn(context).home.post),
    'Keeps it while away': context.nameOf(stayIn(context).staff),
    'Was promised it for good': about && context.nameOf(about.staff),
    'Promised by': about && context.nameOf(about.promisedBy),
    'Last day of the secondment': dayText(stayIn(context).lastDay),
  });
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
  SettlePermanence: {
    pages: (context) => [
      page(
        'Whose the home post is',
        [
          ...whosePromise(context),
          {
            kind: 'one-of',
            name: 'inFavourOf',
            label: 'Who keeps the home post?',
            hint: 'Neither is told anything in writing before this is settled.',
            missing: 'Choose who keeps the home post',
            options: [
              {
                value: 'secondee',
                text: 'The secondee',
                hint: 'They come back to it. What was promised to the other does not hold.',
              },
              { value: 'holder', text: 'Whoever holds it now', hint: 'HR plans another post for the secondee.' },
            ],
          },
          reason('Why?', 'It stays on record. HR, SLT and the CEO can read it.'),
        ],
        { notes: promiseNotes(context) },
      ),
    ],
    fixed: (context) => {
      const assignment = promiseOf(context);
      return assignment ? { assignment } : {};
    },
    offered: (context) => returnHome(context) !== undefined && others(context).length > 0,
    last: true,
  },
} satisfies Forms;
