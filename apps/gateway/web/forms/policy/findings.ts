import { counted } from '#libs/words/numbers.js';
import { choices, impactOutcomes, severities } from '#libs/words/policy/marks.js';
import { answered, page, reason, taskOf } from '../shared/asking.js';
import type { Answers, FormContext, FormPage, Forms, Option, Question } from '../types.js';
import { optionsOf, policyOf, seenIn } from './seen.js';

type Finding = NonNullable<ReturnType<typeof policyOf>['findings']>[number];
const open = (context: FormContext): readonly Finding[] =>
  (seenIn(context)?.findings ?? []).filter(({ decision }) => !decision);
const place = ({ lines, page: number }: Finding): string =>
  [number && `page ${number}`, lines.length && `${lines.length > 1 ? 'lines' : 'line'} ${lines.slice(0, 8).join(', ')}`]
    .filter(Boolean)
    .join(', ');
const option = (one: Finding): Option => ({
  value: one.id,
  text: `${severities[one.severity]}: ${one.kind.replaceAll('-', ' ')}`,
  hint: place(one),
});
const chosen = (context: FormContext, soFar: Answers): Finding | undefined =>
  open(context).find(({ id }) => id === answered(soFar, 'finding'));
/** Dates and cadences are chosen of what says when it is due; a notice asks for none. */
const choicesFor = (finding: Finding | undefined): readonly Option[] => {
  const dated = finding?.severity !== 'notice';
  const shown = Object.entries(choices).filter(
    ([choice]) => dated || !['months', 'date', 'strictest'].includes(choice),
  );
  return shown.map(([value, said]) => ({ value, text: `${said.slice(0, 1).toUpperCase()}${said.slice(1)}` }));
};
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
      page('What do you decide?', [
        {
          kind: 'one-of',
          name: 'decision.choose',
          label: 'What do you decide?',
          missing: 'Choose what you decide',
          options: choicesFor(chosen(context, soFar)),
        },
      ]),
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
