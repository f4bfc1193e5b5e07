import { flagsOf, monthsOf } from '#libs/domain/secondment/length.js';
import type { Flag } from '#libs/domain/secondment/words.js';
import { plus } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { capital, counted } from '#libs/words/numbers.js';
import { lengthFlags } from '#libs/words/secondment/marks.js';
import { answered, facts, page, reason, text } from '../shared/asking.js';
import { goneError } from '../shared/gone.js';
import type { Answers, Checked, FormContext, FormPage, Forms, Note } from '../types.js';
import { isForHr, secondmentOf, seenIn, statusIs, stayIn, today } from './seen.js';

type Coming = Readonly<{ until?: LocalDate | undefined; totalMonths?: number | undefined; agreements?: number | undefined; flags?: readonly Flag[] | undefined }>; // prettier-ignore

/** What it comes to, beside what the Trust’s rules and the law say of it. */
const lengthNotes = (context: FormContext, { until, totalMonths, agreements, flags = [] }: Coming): readonly Note[] => {
  const { maxMonths, maxExtensions, hardReviewMonths, legalFlagMonths, fixedTermYears } = context.rules.secondment.length; // prettier-ignore
  const { from, lastDay } = stayIn(context);
  return [
    ...facts('How long it is', {
      'First day': dayText(from),
      'Last day now': dayText(lastDay),
      'Last day that is asked for': until && dayText(until),
      'Months so far, to the last day now': counted(monthsOf(from, lastDay), 'month'),
      'Months in all': totalMonths === undefined ? undefined : counted(totalMonths, 'month'),
      'Agreements in all': agreements === undefined ? undefined : String(agreements),
      'To be weighed': flags.map((flag) => capital(lengthFlags[flag])).join('; ') || undefined,
    }),
    ...facts('What the rules and the law say', {
      'Longest extension': counted(maxMonths, 'month'),
      Extensions: `${secondmentOf(context).extensions} of ${maxExtensions} used`,
      'Looked at anew from': `${counted(hardReviewMonths, 'month')} in all`,
      'Legal advice first from': `${counted(legalFlagMonths, 'month')} in all`,
      'By law': `After ${counted(fixedTermYears, 'year')} of fixed terms one after the other somebody is permanent, unless there is an objective justification. It counts for whoever covers the home post too.`,
    }),
  ];
};

const found = (context: FormContext, until: LocalDate) => {
  const { from, lastDay, home } = stayIn(context);
  return flagsOf({ from, lastDay, until, home: home.post }, context);
};
const untilPage = (context: FormContext): FormPage => {
  const { lastDay } = stayIn(context);
  const { maxMonths } = context.rules.secondment.length;
  return page(
    'Until when',
    [
      {
        kind: 'day',
        name: 'until',
        label: 'New last day',
        hint: `After ${dayText(lastDay)}, and at most ${counted(maxMonths, 'month')} later: ${dayText(plus(lastDay, `P${maxMonths}M`))}`,
      },
    ],
    {
      say: 'On the next page you see what it comes to in all, before anybody is asked.',
      notes: lengthNotes(context, {}),
    },
  );
};
const whyPage = (context: FormContext, until: LocalDate): FormPage =>
  page(
    'What it comes to, and why',
    [reason('Why is more time needed?', 'SLT reads this when it decides. It stays on record.')],
    {
      say: 'SLT sees the same figures and flags before it decides.',
      notes: lengthNotes(context, {
        until,
        ...found(context, until),
        agreements: secondmentOf(context).extensions + 2,
      }),
    },
  );

/** The extension that SLT decides on. Throws where there is none any more. */
const theExtension = (context: FormContext) => {
  const { extension } = secondmentOf(context);
  if (!extension) throw goneError('No extension is open.');
  return extension;
};
/** The review that so long a secondment asks for, where a side has not given its word. */
const owesReview = (context: FormContext): boolean => {
  const latest = secondmentOf(context).reviews.at(-1);
  const owed = latest !== undefined && latest.recorded.length < latest.parties.length;
  return owed && (theExtension(context).flags ?? []).includes('hard-review');
};
const rulesFor =
  (context: FormContext) =>
  (soFar: Answers): readonly Checked[] =>
    (theExtension(context).flags ?? []).includes('hard-review')
      ? [{ text: 'Every side has recorded the review that so long a secondment asks for', met: !owesReview(context), ...(answered(soFar, 'decision') === 'decline' && { advice: true as const }) }] // prettier-ignore
      : [];
const decisionPage = (context: FormContext): FormPage =>
  page(
    'Decide on the extension',
    [
      {
        kind: 'one-of',
        name: 'decision',
        label: 'Is it extended?',
        hint: owesReview(context)
          ? 'It can not be approved before every side has recorded the review that is open.'
          : 'If you approve it, every side is asked to sign the new last day. Until all have, the last day stands.',
        missing: 'Choose whether it is extended',
        options: [
          ...(owesReview(context) ? [] : [{ value: 'approve', text: 'Approve the extension' }]),
          { value: 'decline', text: 'Decline it: the last day stands' },
        ],
      },
    ],
    { notes: lengthNotes(context, theExtension(context)), check: rulesFor(context) },
  );
const groundsPages = (context: FormContext, soFar: Answers): readonly FormPage[] => {
  const decision = answered(soFar, 'decision');
  const { flags = [] } = theExtension(context);
  if (decision === 'decline')
    return [
      page('Why it is declined', [
        text('reason', 'Why is it declined?', { hint: 'HR and the secondee can read this.', optional: true }),
      ]),
    ];
  if (decision !== 'approve' || !flags.includes('fixed-term-four-years')) return [];
  return [
    page(
      'Objective justification',
      [
        text('justification', 'What is the objective justification for more than four years?', {
          hint: 'The law asks for it: a real need of the post that a permanent contract would not meet. Take legal advice first.',
          missing: 'Enter the objective justification',
        }),
      ],
      { say: 'Without one, whoever is on fixed terms for so long is permanent by law.' },
    ),
  ];
};

const mayBeExtended = (context: FormContext): boolean => {
  const seen = seenIn(context);
  if (!seen || !isForHr(context) || !statusIs(context, 'Running', 'Returning')) return false;
  const now = seen.step.return;
  return (
    !seen.extension &&
    !now?.plan &&
    !now?.because &&
    stayIn(context).lastDay >= today(context) &&
    seen.extensions < context.rules.secondment.length.maxExtensions
  );
};

/** More time, which SLT decides on with the length and the law before it. */
export const extensionForms = {
  RequestExtension: {
    pages: (context, soFar) => {
      const until = answered<LocalDate>(soFar, 'until');
      const later = until !== undefined && until > stayIn(context).lastDay;
      return [untilPage(context), ...(later ? [whyPage(context, until)] : [page('Why', [reason('Why is more time needed?', 'SLT reads this when it decides. It stays on record.')])])]; // prettier-ignore
    },
    offered: mayBeExtended,
  },
  DecideExtension: {
    pages: (context, soFar) => [decisionPage(context), ...groundsPages(context, soFar)],
    fixed: (context) => ({ extension: theExtension(context).number }),
  },
  WithdrawExtension: {
    pages: (context) => [
      page('Withdraw the extension', [reason('Why is it withdrawn?', 'It stays on record.')], {
        say: 'The last day stands as it was agreed. Nobody has to sign anything more.',
        notes: lengthNotes(context, theExtension(context)),
      }),
    ],
    fixed: (context) => ({ extension: theExtension(context).number }),
    offered: (context) =>
      isForHr(context) && statusIs(context, 'Running', 'Returning') && seenIn(context)?.extension !== undefined,
  },
} satisfies Forms;
