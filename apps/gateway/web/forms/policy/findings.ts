import { capital, counted } from '#libs/words/numbers.js';
import { choicesFor, findingPlace, findingText, wordsOfFinding } from '#libs/words/policy/findings.js';
import { choices, impactOutcomes, severities } from '#libs/words/policy/marks.js';
import { answered, facts, page, reason, taskOf } from '../shared/asking.js';
import type { Answers, FormContext, FormPage, Forms, Option, Question } from '../types.js';
import { optionsOf, policyOf, seenIn } from './seen.js';

type Finding = NonNullable<ReturnType<typeof policyOf>['findings']>[number];
const open = (context: FormContext): readonly Finding[] =>
  (seenIn(context)?.findings ?? []).filter(({ decision }) => !decision);
const option = (one: Finding): Option => ({
  value: one.id,
  text: `${severities[one.severity]}: ${wordsOfFinding(one.kind).name}`,
  hint: `${findingPlace(one)}. ${findingText(one)}`,
});
const chosen = (context: FormContext, soFar: Answers): Finding | undefined =>
  open(context).find(({ id }) => id === answered(soFar, 'finding'));
/** What fits the kind of finding; dates and cadences are chosen of what says when the policy is due. */
const choicesOf = (finding: Finding | undefined): readonly Option[] =>
  choicesFor(finding?.kind ?? '').map((value) => ({ value, text: capital(choices[value]) }));
const notesOf = (finding: Finding | undefined) =>
  finding ? { notes: facts('The finding', { Says: findingText(finding), Where: findingPlace(finding), 'To be decided': wordsOfFinding(finding.kind).decide }) } : {}; // prettier-ignore
const more: Readonly<Record<string, readonly Question[]>> = {
  months: [{ kind: 'number', name: 'decision.months', label: 'How many months?' }],
  date: [
    { kind: 'line', name: 'decision.date.value', label: 'Which date?', hint: '2024-07-31, 2024-07 or 2024', width: 10 },
    {
      kind: 'one-of',
      name: 'decision.date.precision',
      label: 'How precise is it?',
      missing: 'Choose how precise it is',
      options: optionsOf({ day: 'to the day', month: 'to the month', year: 'to the year' }),
    },
  ],
};
const choiceOf = (soFar: Answers): string =>
  answered<{ choose?: string }>(soFar, 'decision')?.choose ?? answered<string>(soFar, 'decision.choose') ?? '';

/** What a person makes of what the reading found, and of what changed in other policies. */
export const findingForms = {
  DecideFinding: {
    pages: (context, soFar): readonly FormPage[] => [
      page(
        'Which finding?',
        [
          {
            kind: 'one-of',
            name: 'finding',
            label: 'Which finding?',
            missing: 'Choose which finding',
            options: open(context).map(option),
          },
        ],
        { say: `${counted(open(context).length, 'finding')} to decide on.` },
      ),
      page(
        'What do you decide?',
        [
          {
            kind: 'one-of',
            name: 'decision.choose',
            label: 'What do you decide?',
            missing: 'Choose what you decide',
            options: choicesOf(chosen(context, soFar)),
          },
        ],
        notesOf(chosen(context, soFar)),
      ),
      page('Why?', [...(more[choiceOf(soFar)] ?? []), reason('Why?', 'It stays on record.')]),
    ],
    prefills: ({ finding }) => (typeof finding === 'string' ? { finding } : {}),
  },
  RecordImpact: {
    pages: (context) => [
      page(
        'What does the change mean for this policy?',
        [
          {
            kind: 'one-of',
            name: 'outcome',
            label: 'What does it mean?',
            missing: 'Choose what it means',
            options: optionsOf(impactOutcomes),
          },
          reason('Why?', 'It stays on record.'),
        ],
        { say: `It is about “${policyOf(context).title}”. Where it needs a review, that opens at once.` },
      ),
    ],
    fixed: (context) => ({ check: Number(taskOf(context).key.split('-').at(-1)) }),
  },
} satisfies Forms;
