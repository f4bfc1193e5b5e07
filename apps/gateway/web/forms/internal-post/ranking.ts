import { comparisons, type Ranked } from '#libs/domain/internal-post/interviews/ranking.js';
import { capital, listed } from '#libs/words/numbers.js';
import { applicantName, applicationsIn } from '../shared/applications.js';
import { answered, page, reason, table, text } from '../shared/asking.js';
import { postOf, rankingOf } from '../shared/post-seen.js';
import type { Answers, FormContext, FormPage, Forms } from '../types.js';

const candidates = (context: FormContext): readonly Ranked[] =>
  applicationsIn(context, 'shortlisted').map(({ id, specification, interview }) => ({
    application: id,
    specification,
    mean: interview?.mean ?? 0,
  }));
const inOrder = (context: FormContext): readonly Ranked[] => [...candidates(context)].sort((a, b) => b.mean - a.mean);
const meanText = (mean: number): string =>
  mean.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const ranked = (context: FormContext, answers: Answers): readonly Ranked[] => {
  const all = candidates(context);
  return (answered<readonly string[]>(answers, 'appointable') ?? []).flatMap(
    (id) => all.find(({ application }) => application === id) ?? [],
  );
};
const orderPage = (context: FormContext): FormPage =>
  page(
    'The order of the candidates',
    [
      {
        kind: 'order',
        name: 'appointable',
        label: 'Who can be appointed, the best first?',
        hint: 'They are offered a post in this order, as many as there are posts. The others are the reserve.',
        lines: inOrder(context).map(({ application, mean }) => ({
          id: application,
          text: applicantName(context, application),
          hint: `Mean score ${meanText(mean)}`,
        })),
        rest: { name: 'notAppointable', label: 'Not appointable' },
      },
    ],
    {
      say: 'The order follows the scores. Where they are equal, say on the next page why one comes before the other.',
      check: (answers) => [
        {
          text: 'Nobody stands before a candidate with a higher score',
          met: comparisons(ranked(context, answers)).against.length === 0,
        },
      ],
    },
  );
const reasonsPage = page('Reasons', [
  text('reasons', 'Why is this the order?', {
    hint: 'The panel reads this before it agrees.',
    missing: 'Enter the reasons for the order',
  }),
]);
const tiePage = (pairs: readonly string[]): FormPage =>
  page(
    'Equal scores',
    [text('tieReason', 'Why does one come before the other?', { missing: 'Enter why one comes before the other' })],
    {
      say: `The scores do not tell these apart: ${listed(pairs)}.`,
    },
  );

const ranking = (context: FormContext, soFar: Answers): readonly FormPage[] => {
  const { tied } = comparisons(ranked(context, soFar));
  const pairs = tied.map(
    ({ higher, lower }) =>
      `${applicantName(context, higher.application)} before ${applicantName(context, lower.application)}`,
  );
  return [orderPage(context), reasonsPage, ...(pairs.length ? [tiePage(pairs)] : [])];
};

/** The order on which the panel is asked to agree. */
const theOrder = (context: FormContext) => {
  const order = rankingOf(postOf(context));
  const all = candidates(context);
  const line = (place: string) => (id: string) => [
    place,
    applicantName(context, id),
    meanText(all.find(({ application }) => application === id)?.mean ?? 0),
  ];
  return table(
    'The order',
    ['Place', 'Candidate', 'Mean score'],
    [
      ...(order?.appointable ?? []).map((id, i) => line(String(i + 1))(id)),
      ...(order?.notAppointable ?? []).map(line(capital('not appointable'))),
    ],
  );
};

/** Step 3: the panel agrees on an order. */
export const rankingForms = {
  RankCandidates: {
    pages: ranking,
    begins: (context) => ({ appointable: inOrder(context).map(({ application }) => application), notAppointable: [] }),
  },
  AgreeRanking: {
    pages: (context) => [
      page('Agree to the order', [], {
        say: 'You say for yourself that you agree. The panel has decided once enough of its members have.',
        notes: theOrder(context),
      }),
    ],
  },
  SendBackRanking: {
    pages: (context) => [
      page(
        'Send the order back',
        [reason('Why do you not agree?', 'The chair reads this and puts them in order again.')],
        {
          notes: theOrder(context),
        },
      ),
    ],
  },
} satisfies Forms;
