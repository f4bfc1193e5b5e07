import { serves } from '#libs/domain/process/index.js';
import { dayText } from '#libs/words/dates.js';
import { afterText } from '#libs/words/index.js';
import { reviewFindings } from '#libs/words/internal-post/marks.js';
import { capital } from '#libs/words/numbers.js';
import { facts, onePage, page, reason, text } from '../shared/asking.js';
import { postOf, seenIn } from '../shared/post-seen.js';
import type { FormContext, FormPage, Forms } from '../types.js';

/** The schools for which the caller may ask. */
const schoolsFor = ({ caller, schools }: FormContext) =>
  schools.filter(({ id }) => caller.roles.some((held) => serves(held, 'HR', id)));

const thePost = (context: FormContext): FormPage => {
  const schools = schoolsFor(context);
  return page('The post', [
    { kind: 'line', name: 'title', label: 'Title of the post', hint: 'Such as “Deputy Head”. Name no person.' },
    ...(schools.length === 1
      ? []
      : ([
          {
            kind: 'one-of',
            name: 'school',
            label: 'School',
            options: schools.map(({ id, name, county }) => ({ value: id, text: name, hint: county })),
          },
        ] as const)),
    { kind: 'number', name: 'posts', label: 'Number of posts to fill', hint: 'From 1 to 20, with one advert' },
    {
      kind: 'day',
      name: 'onSecondmentUntil',
      label: 'If the post is filled on secondment: until which day',
      hint: 'Whoever is appointed keeps their own post and comes back to it. Otherwise leave this empty.',
      optional: true,
    },
    {
      kind: 'line',
      name: 'post',
      label: 'Reference of this post in the list of who holds what',
      hint: 'For a secondment. If you leave it empty, it is named in the agreement.',
      optional: true,
      width: 30,
    },
  ]);
};

const whyNow = page(
  'Who decides that it goes ahead',
  [
    {
      ...text('reason', 'Reason to go ahead without the Senior Leadership Team', {
        hint: 'Leave this empty if the Senior Leadership Team is to decide. It then says why the post lends itself to a development opportunity.',
        optional: true,
      }),
    },
    {
      kind: 'line',
      name: 'arisesFrom',
      label: 'Reference of the appointment that leaves this post empty',
      hint: 'If the post is empty because its holder was appointed to another one. Otherwise leave this empty.',
      optional: true,
      width: 30,
    },
  ],
  { say: 'As a rule the Senior Leadership Team decides which posts become development opportunities.' },
);

const copiedFrom = (context: FormContext): object => {
  const old = seenIn({ ...(context.copied && { seen: context.copied }) });
  if (!old) return { posts: 1 };
  const { title, school, posts } = old.post;
  const mayAsk = schoolsFor(context).some(({ id }) => id === school);
  return { title, posts, ...(mayAsk && { school }) };
};
const onlySchool = (context: FormContext): object => {
  const [first, ...others] = schoolsFor(context);
  return first && !others.length ? { school: first.id } : {};
};

const askedFor = (context: FormContext) => {
  const { title, school, posts, requestedBy, onSecondmentUntil } = postOf(context).post;
  return facts('The request', {
    Post: title,
    School: context.schools.find(({ id }) => id === school)?.name,
    'Posts to fill': String(posts),
    'On secondment until': onSecondmentUntil && dayText(onSecondmentUntil),
    'Asked for by': requestedBy && context.nameOf(requestedBy),
  });
};

/** From the request for a post to the decision that it is a development opportunity. */
export const gateForms = {
  RequestPost: {
    copies: true,
    pages: (context) => [thePost(context), whyNow],
    fixed: onlySchool,
    begins: copiedFrom,
    // With a reason of HR's own nobody is asked first.
    next: ({ reason: own }) => (own === undefined ? undefined : afterText('IdentifyPost')),
  },
  IdentifyPost: {
    pages: (context) => [
      page(
        'Why it is a development opportunity',
        [
          text('because', 'Why does this post lend itself to a development opportunity?', {
            hint: 'Such as what somebody would learn in it',
            missing: 'Enter why the post lends itself to a development opportunity',
          }),
        ],
        { notes: askedFor(context) },
      ),
      page('Evidence', [
        text('evidence', 'What is the evidence?', {
          hint: 'Such as the succession plan, appraisals or the school’s improvement plan',
          missing: 'Enter the evidence',
        }),
      ]),
    ],
  },
  RefuseRequest: {
    pages: (context) => [
      page('Why the request is refused', [reason('Why is the post not to be a development opportunity?')], {
        say: 'The case ends with this. HR is told the reason and may ask again.',
        notes: askedFor(context),
      }),
    ],
  },
  RecordExternalReview: onePage(
    'Review of external recruitment',
    [
      {
        kind: 'one-of',
        name: 'finding',
        label: 'What did the review find?',
        missing: 'Choose what the review found',
        options: Object.entries(reviewFindings).map(([value, finding]) => ({ value, text: capital(finding) })),
      },
      text('note', 'What is the finding based on?', { missing: 'Enter what the finding is based on' }),
    ],
    { say: 'Steps 1 to 4 do not wait for your review. The external route opens only if it allows that.' },
  ),
} satisfies Forms;
