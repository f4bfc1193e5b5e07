import type { AssignmentId } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { facts, page, reason } from '../shared/asking.js';
import type { FormContext, Forms, Question } from '../types.js';
import { postName } from './places.js';
import { returnHome, seenIn, stayIn } from './seen.js';

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

/** Two people have a claim to one post. */
export const permanenceForms = {
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
