import type { AnySpec } from '#libs/domain/process/index.js';
import type { Posted } from './posted.js';
import type { Wrong } from './kind.js';
import { issuesAt } from './issues.js';
import { missing } from './sentences.js';
import { named, readAll } from './questions.js';
import type { CommandForm, FormContext, FormPage, Question } from './types.js';

type Values = Readonly<Record<string, unknown>>;
const rounds = 4;

/** The pages of a form by what was answered so far: an answer may bring further questions, and those further ones. */
export const pagesOf = (form: CommandForm, context: FormContext, answers: Posted): readonly FormPage[] => {
  let pages = form.pages(context, {});
  let seen = '';
  for (let n = 0; n < rounds; n++) {
    const { value } = readAll(questionsOf(pages), answers);
    const now = JSON.stringify(value);
    if (now === seen) break;
    seen = now;
    pages = form.pages(context, value);
  }
  return pages;
};
export const questionsOf = (pages: readonly FormPage[]): readonly Question[] => pages.flatMap((page) => page.questions);

/** Which boxes were only to be ticked, and what was asked for the sake of further questions: the schema knows nothing of them. */
const unsent = (spec: AnySpec, questions: readonly Question[]) =>
  questions.flatMap(({ kind, name, aside }) =>
    aside || (kind === 'confirm' && !Object.hasOwn(spec.schema.shape, name)) ? [name] : [],
  );

export type Filled = Readonly<{
  /** The command's data, where nothing is wrong. */
  data?: object;
  wrong: readonly Wrong[];
  /** Fields that no question asks for and that are wrong all the same. */
  elsewhere: readonly string[];
}>;

/** What is asked for the sake of further questions is answered as any other, though no schema says so. */
const passedOver = (questions: readonly Question[], value: Values, wrong: readonly Wrong[]): readonly Wrong[] =>
  questions
    .filter(
      ({ name, aside, optional }) =>
        aside && !optional && value[name] === undefined && !wrong.some(({ field }) => field === name),
    ) // prettier-ignore
    .map((question) => ({ field: question.name, message: missing(question) }));

/** What the command would be given: the answers, and what is known without asking. */
export const fill = (spec: AnySpec, questions: readonly Question[], fixed: object, answers: Posted): Filled => {
  const { value, wrong: unread } = readAll(questions, answers);
  const wrong = [...unread, ...passedOver(questions, value, unread)];
  const drop = unsent(spec, questions);
  const data: Values = Object.fromEntries(
    Object.entries({ ...value, ...fixed }).filter(([field]) => !drop.includes(field)),
  );
  const parsed = spec.schema.safeParse(data, { reportInput: true });
  if (parsed.success) return wrong.length ? { wrong, elsewhere: [] } : { data: parsed.data as object, wrong, elsewhere: [] }; // prettier-ignore
  const { wrong: found, elsewhere } = issuesAt(questions, answers, parsed.error.issues);
  const fields = new Set(wrong.map(({ field }) => questionAt(questions, answers, field)));
  const more = found.filter(({ field }) => !fields.has(field));
  return { wrong: inOrder(questions, answers, [...wrong, ...more]), elsewhere };
};

/** The question that a field is part of. */
const questionAt = (questions: readonly Question[], answers: Posted, field: string): string =>
  named(questions, answers)
    .map(({ name }) => name)
    .filter((name) => field.startsWith(name))
    .sort((a, b) => b.length - a.length)[0] ?? field;
const inOrder = (questions: readonly Question[], answers: Posted, wrong: readonly Wrong[]): readonly Wrong[] => {
  const names = named(questions, answers).map(({ name }) => name);
  const place = ({ field }: Wrong) => names.indexOf(questionAt(questions, answers, field));
  const once = wrong.filter(({ field }, i) => wrong.findIndex((other) => other.field === field) === i);
  return [...once].sort((a, b) => place(a) - place(b));
};
