import { scorable, siftable } from '#libs/domain/internal-post/specification.js';
import type { Criterion, Specification } from '#libs/domain/internal-post/events.js';
import { criterionKinds, shownBy } from '#libs/words/internal-post/marks.js';
import { capital, listed } from '#libs/words/numbers.js';
import type { Answers, Checked, FormPage, Note, Option, Question } from '../types.js';
import { answered, longText, page, table } from './asking.js';

type Written = Omit<Criterion, 'id'>;
const optionsFrom = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, name]) => ({ value, text: capital(name) }));

const criterionQuestions: readonly Question[] = [
  {
    kind: 'line',
    name: 'text',
    label: 'What is asked for',
    hint: 'One thing, such as “Has led a subject across a key stage”',
  },
  { kind: 'one-of', name: 'kind', label: 'Essential or desirable', options: optionsFrom(criterionKinds) },
  { kind: 'some-of', name: 'shownBy', label: 'Where it is shown', options: optionsFrom(shownBy) },
];

/** What the decider asks of criteria as a whole, rule by rule. */
const criteriaRules = (answers: Answers): readonly Checked[] => {
  const all = (answered<readonly Partial<Written>[]>(answers, 'criteria') ?? []).map(
    ({ text = '', kind = 'desirable', shownBy: where = [] }, i) =>
      ({ id: `c${i + 1}`, text, kind, shownBy: where }) as Criterion,
  );
  const essential = all.filter(({ kind }) => kind === 'essential');
  const texts = all.map(({ text }) => text.trim().toLowerCase());
  return [
    { text: 'An essential criterion is shown in the application', met: essential.some(siftable) },
    {
      text: 'Each essential criterion is shown in the application, a task or the interview',
      met: essential.every((one) => siftable(one) || scorable(one)),
    },
    { text: 'A criterion is shown in the interview or a task', met: all.some(scorable) },
    { text: 'No criterion stands there twice', met: new Set(texts).size === texts.length },
  ];
};

export const jobDescriptionPage: FormPage = page('Job description', [
  {
    kind: 'text',
    name: 'jobDescription',
    label: 'What the person in this post does',
    hint: 'Staff read this in the advert. Name no person.',
    rows: 20,
  },
]);
export const criteriaPage: FormPage = page(
  'Person specification',
  [
    {
      kind: 'rows',
      name: 'criteria',
      label: 'Criteria',
      item: 'Criterion',
      of: criterionQuestions,
      atLeast: 1,
      atMost: 60,
      fresh: { kind: 'essential', shownBy: ['form'] },
    },
  ],
  {
    say: 'Write one thing in each criterion. Applications are sifted on what the application shows; interviews are scored on what the interview and its tasks show.',
    check: criteriaRules,
  },
);

/** A version as the answers of a form that writes the next one from it. */
export const answersFrom = (specification: Specification | undefined): object =>
  specification
    ? {
        jobDescription: specification.jobDescription,
        criteria: specification.criteria.map(({ text, kind, shownBy: where }) => ({ text, kind, shownBy: where })),
      }
    : {};

/** A version to be read. */
export const specificationNotes = (specification: Specification | undefined): readonly Note[] => [
  ...longText('Job description', specification?.jobDescription),
  ...table(
    'Person specification',
    ['Criterion', 'Kind', 'Shown in'],
    (specification?.criteria ?? []).map(({ text, kind, shownBy: where }) => [
      text,
      criterionKinds[kind],
      capital(listed(where.map((one) => shownBy[one]))),
    ]),
  ),
];
