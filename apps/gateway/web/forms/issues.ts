import type { z } from 'zod';
import type { Posted } from './posted.js';
import type { Wrong } from './kind.js';
import { named } from './questions.js';
import { lower, missing, subject } from './sentences.js';
import type { Question } from './types.js';

type Issue = z.core.$ZodIssue;

const tooSmall = (question: Question, { origin, minimum }: Extract<Issue, { code: 'too_small' }>): string => {
  if (origin === 'string') return Number(minimum) <= 1 ? missing(question) : `${subject(question)} must be ${minimum} characters or more`; // prettier-ignore
  if (origin === 'array') {
    if (Number(minimum) <= 1) return missing(question);
    return question.kind === 'rows'
      ? `${subject(question)}: add at least ${minimum}`
      : `Choose at least ${minimum}: ${lower(question.label)}`;
  }
  return `${subject(question)} must be ${minimum} or more`;
};
const tooBig = (question: Question, { origin, maximum }: Extract<Issue, { code: 'too_big' }>): string => {
  if (origin === 'string') return `${subject(question)} must be ${maximum.toLocaleString('en-GB')} characters or fewer`;
  if (origin === 'array')
    return question.kind === 'rows' ? `${subject(question)}: add at most ${maximum}` : `Choose at most ${maximum}: ${lower(question.label)}`; // prettier-ignore
  return `${subject(question)} must be ${maximum} or less`;
};
const sentences: Readonly<Record<string, string>> = {
  'One line of text': 'must be one line of text',
  'Text without control characters': 'holds signs that can not be kept. Type it again, or paste it as plain text',
};

/** What a schema found wrong, as a sentence that says what to do. */
export const sentenceOf = (question: Question, issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return missing(question);
      return issue.expected === 'int' ? `${subject(question)} must be a whole number` : missing(question);
    case 'too_small':
      return tooSmall(question, issue);
    case 'too_big':
      return tooBig(question, issue);
    case 'invalid_value':
      return missing(question);
    case 'custom':
      return issue.message;
    case 'invalid_format':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return `${subject(question)} ${sentences[issue.message] ?? 'is not as it has to be. Check what you typed'}`;
  }
};

/** `['criteria', 0, 'text']` is the field `criteria[0].text`. */
const fieldAt = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((so, step) => (typeof step === 'number' ? `${so}[${step}]` : so ? `${so}.${String(step)}` : String(step)), ''); // prettier-ignore
const holds = (name: string, field: string): boolean =>
  field === name || (field.startsWith(name) && '[.'.includes(field.charAt(name.length)));

/** What the schema found wrong at each question; `elsewhere` is what no question asks. */
export const issuesAt = (questions: readonly Question[], answers: Posted, issues: readonly Issue[]) => {
  const all = named(questions, answers);
  const wrong: Wrong[] = [];
  const elsewhere: string[] = [];
  for (const issue of issues) {
    const field = fieldAt(issue.path);
    const about =
      all.filter(({ name }) => holds(name, field)).sort((a, b) => b.name.length - a.name.length)[0] ??
      all.find(({ name }) => field !== '' && holds(field, name));
    if (about) wrong.push({ field: about.name, message: sentenceOf(about.question, issue) });
    else elsewhere.push(field);
  }
  return { wrong, elsewhere };
};
