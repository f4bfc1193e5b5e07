import { localDateText } from '#libs/domain/process/index.js';
import { postId } from '#libs/domain/acting-up/fields.js';
import { serves } from '#libs/domain/process/index.js';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { dayText } from '#libs/words/dates.js';
import { page } from '../shared/asking.js';
import { postQuestion } from '../shared/posts.js';
import type { FormContext, FormPage, Forms, Question, PostOffered } from '../types.js';
import { followsFrom } from './follows.js';
import { absentQuestion, causeQuestion, placeAsked } from './places.js';

/** The posts of the schools that the asker serves as HR. */
const ownPosts = ({ posts, caller }: FormContext): readonly PostOffered[] =>
  posts.filter(({ school }) => caller.roles.some((held) => serves(held, 'HR', school)));

const which = (context: FormContext): FormPage =>
  page(
    'Which post needs somebody',
    [
      postQuestion('post', 'Which post?', ownPosts(context), context, {
        hint: 'The post whose holder is away, with who is there today.',
        missing: 'Choose the post',
      }),
      {
        kind: 'day',
        name: 'from',
        label: 'First day of acting',
        hint: `Today, a later day, or a day in the past if somebody has acted already, such as ${dayText(localDate(context.at))}`,
      },
      {
        kind: 'day',
        name: 'to',
        label: 'Last day of acting',
        hint: 'Leave it empty if nobody knows yet. It can be set later.',
        optional: true,
      },
    ],
    { say: 'Somebody acts in a post while its holder is away. Whoever acts leaves their own post for that time.' },
  );
const who: readonly Question[] = [
  {
    kind: 'person',
    name: 'staff',
    label: 'Who acts?',
    hint: 'Somebody whom the Trust employs and who is at work then. Search by name.',
    missing: 'Choose who acts',
  },
  {
    kind: 'week',
    name: 'pattern',
    label: 'How much of each day do they act?',
    hint: 'Leave it empty if they take all the days that the holder would work.',
    optional: true,
  },
];

const known = <T>(value: unknown, schema: { safeParse: (value: unknown) => { success: boolean; data?: T } }) =>
  schema.safeParse(value).data;

/** HR has somebody act in a post. */
export const arrangeForms = {
  ArrangeActingUp: {
    asksForPosts: true,
    pages: (context, soFar) => {
      const asked = placeAsked(soFar);
      return [
        which(context),
        page('Why somebody has to act', [causeQuestion(context, asked)]),
        page('Who acts', [...absentQuestion(context, asked), ...who]),
        page('What follows from it', [], {
          say: 'Nothing is arranged yet. Read this before you go on.',
          notes: followsFrom(context, asked),
        }),
      ];
    },
    prefills: ({ post, from, to }) => ({
      post: known(post, postId),
      from: known(from, localDateText),
      to: known(to, localDateText),
    }),
    begins: ({ at }) => ({ from: plus(localDate(at), 'P1D') }),
  },
} satisfies Forms;
