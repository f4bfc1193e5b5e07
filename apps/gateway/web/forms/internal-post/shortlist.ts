import { lawfulRules } from '#libs/words/internal-post/marks.js';
import { capital, counted, listed } from '#libs/words/numbers.js';
import { applicantName, applicationOption, applicationsIn } from '../shared/applications.js';
import { answered, page, reason, table } from '../shared/asking.js';
import { postOf, isForHr, statusIs } from '../shared/post-seen.js';
import type { Answers, FormContext, FormPage, Forms } from '../types.js';

const meeting = (context: FormContext) => applicationsIn(context, 'meets');
/** Who meets the criteria and is not ticked. */
const leftOut = (context: FormContext, soFar: Answers) => {
  const ticked = answered<readonly string[]>(soFar, 'applications');
  return ticked ? meeting(context).filter(({ id }) => !ticked.includes(id)) : [];
};

const lawfulPage = (names: readonly string[]): FormPage =>
  page(
    'Why not everybody is interviewed',
    [
      {
        kind: 'one-of',
        name: 'rule',
        label: 'Under which rule?',
        missing: 'Choose the rule',
        options: Object.entries(lawfulRules).map(([value, rule]) => ({ value, text: capital(rule) })),
      },
      reason('What is the reason?', 'Say how the rule applies to each of them.'),
    ],
    {
      say: `You left out ${listed(names)}. Everybody who meets the essential criteria is interviewed, unless one of these rules says otherwise.`,
    },
  );

/** A member of the panel is not told who meets the criteria: with their own marks that would tell the others’. */
const howMany = (context: FormContext): string => {
  const { length } = meeting(context);
  return length
    ? `${counted(length, 'applicant')} ${length === 1 ? 'meets' : 'meet'} the essential criteria and will be interviewed.`
    : 'While you sit on the panel you are not shown who meets the essential criteria. Ask a colleague in HR to confirm the shortlist.';
};

const confirming = (context: FormContext, soFar: Answers): readonly FormPage[] => {
  const out = leftOut(context, soFar);
  const falling = applicationsIn(context, 'falls-short');
  return [
    page(
      'Who is interviewed',
      [
        {
          kind: 'some-of',
          name: 'applications',
          label: 'Interview',
          hint: 'Leaving somebody out needs a rule that allows it, and a reason.',
          options: meeting(context).map((one) => applicationOption(context, one)),
          missing: 'Choose at least one applicant to interview',
        },
      ],
      {
        say: howMany(context),
        notes: table(
          'Not interviewed',
          ['Applicant', 'Why'],
          falling.map(({ id }) => [applicantName(context, id), 'Does not meet the essential criteria']),
        ),
      },
    ),
    ...(out.length ? [lawfulPage(out.map(({ id }) => applicantName(context, id)))] : []),
  ];
};

/** Of step 3 what the complete matrix leads to. */
export const shortlistForms = {
  ConfirmShortlist: {
    pages: confirming,
    begins: (context) => ({ applications: meeting(context).map(({ id }) => id) }),
  },
  ConfirmNoneMeets: {
    pages: (context) => [
      page('Confirm that nobody meets the essential criteria', [], {
        say: 'With this the external route opens. Applicants see that they are not shortlisted.',
        notes: table(
          'The applications',
          ['Applicant', 'Result'],
          applicationsIn(context, 'falls-short').map(({ id }) => [
            applicantName(context, id),
            'Does not meet the essential criteria',
          ]),
        ),
      }),
    ],
    offered: (context) =>
      isForHr(context) &&
      statusIs(context, 'Sifting') &&
      !postOf(context).applications.some(({ status }) => ['submitted', 'late', 'left', 'meets'].includes(status)),
  },
} satisfies Forms;
