import { page, text } from '../shared/asking.js';
import { postOf, statusIs } from '../shared/post-seen.js';
import type { Answers, FormContext, FormPage, Forms, Option } from '../types.js';
import { onPanel } from './panel.js';

const interests: readonly Option[] = [
  { value: 'relative', text: 'Yes, an applicant is a relative' },
  { value: 'line-manager', text: 'Yes, I manage an applicant, or an applicant manages me' },
  { value: 'friend', text: 'Yes, an applicant is a friend' },
  { value: 'other', text: 'Yes, another interest' },
];
/** Nobody says that they have none twice, nor before they can know who applied. */
const options = (context: FormContext): readonly Option[] => {
  const said = postOf(context).panel?.declared.includes(context.caller.id);
  return said || statusIs(context, 'Advertised')
    ? interests
    : [{ value: 'none', text: 'No, I have no interest in any of them' }, ...interests];
};

const isBlind = (context: FormContext): boolean => postOf(context).blind !== undefined;
const blindly =
  'You do not see who has applied. Say yes if you know that somebody applies who is close to you; you are asked again once the shortlist names the candidates. If you can not say without a name, ask HR. Whoever has an interest leaves the panel at once and takes no further part in this post.';

/** Everybody who applied, apart from their applications. */
const applicantsOf = (context: FormContext): readonly Option[] => {
  const { applicants = [] } = postOf(context);
  return applicants.map((staff) => ({ value: staff, text: context.nameOf(staff) }));
};
const whichPage = (context: FormContext): FormPage => {
  const applicants = applicantsOf(context);
  return page('Your interest', [
    applicants.length
      ? { kind: 'one-of', name: 'with', label: 'In which applicant?', options: applicants, optional: true }
      : {
          kind: 'person',
          name: 'with',
          label: 'In whom?',
          hint: 'Whether they have applied you are not told.',
          optional: true,
        },
    text('detail', 'What is the interest?', { hint: 'HR and the CEO can read this.', optional: true }),
  ]);
};
const declaring = (context: FormContext, { conflict }: Answers): readonly FormPage[] => {
  const names = applicantsOf(context).map((one) => [one.text]);
  return [
    page(
      'Declare your interests',
      [
        {
          kind: 'one-of',
          name: 'conflict',
          label: 'Do you have an interest in an applicant?',
          missing: 'Choose whether you have an interest in an applicant',
          options: options(context),
        },
      ],
      {
        say: isBlind(context)
          ? blindly
          : 'Whoever has an interest leaves the panel at once and takes no further part in this post.',
        notes: names.length ? [{ kind: 'table', title: 'Who applied', head: ['Applicant'], lines: names }] : [],
      },
    ),
    ...(conflict === undefined || conflict === 'none' ? [] : [whichPage(context)]),
  ];
};

/** Step 3: each member of the panel says whether they know an applicant better than a colleague. */
export const interestForms = {
  DeclareInterest: {
    pages: declaring,
    offered: (context) =>
      onPanel(context) && statusIs(context, 'Advertised', 'Sifting', 'Interviewing', 'Deciding', 'Frozen'),
  },
} satisfies Forms;
