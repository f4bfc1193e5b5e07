import { within, type Posted } from './posted.js';
import { valueAt, withValue } from './at-path.js';
import type { Drawing, Drawn, Kind, Read, Saying, Wrong } from './kind.js';
import { confirm, oneOf, someOf, yesNo } from './kinds/chosen.js';
import { content } from './kinds/content.js';
import { day } from './kinds/day.js';
import { table } from './kinds/lines.js';
import { order } from './kinds/order.js';
import { moment } from './kinds/moment.js';
import { person } from './kinds/person.js';
import { countOf, rowsOf } from './kinds/rows.js';
import { line, lines, number, text } from './kinds/typed.js';
import { week } from './kinds/week.js';
import type { Question, QuestionOf } from './types.js';

type Values = Readonly<Record<string, unknown>>;
/** A function, since rows hold questions themselves. */
const kinds = (): { readonly [K in Question['kind']]: Kind<QuestionOf<K>> } => ({
  line,
  text,
  lines,
  number,
  'one-of': oneOf,
  'some-of': someOf,
  'yes-no': yesNo,
  confirm,
  content,
  day,
  moment,
  person,
  rows: rowsOf({ readAll, writeAll, drawAll, sayAll }),
  table,
  order,
  week,
});
const kindOf = (question: Question) => kinds()[question.kind] as Kind<Question>;

/** What all the answers mean together, and everything that is wrong with them. */
export const readAll = (questions: readonly Question[], answers: Posted, prefix = '') => {
  const wrong: Wrong[] = [];
  let value: Values = {};
  for (const question of questions) {
    const read: Read = kindOf(question).read(question, within(prefix, question.name), answers);
    wrong.push(...(read.wrong ?? []));
    if (read.value !== undefined) value = { ...withValue(value, question.name, read.value), ...read.gives };
  }
  return { value, wrong };
};

/** What would have to be typed for these values; what they do not hold stays empty. */
export const writeAll = (questions: readonly Question[], values: object, prefix = ''): Posted =>
  Object.assign(
    {},
    ...questions.map((question) => {
      const value = valueAt(values, question.name);
      return value === undefined ? {} : kindOf(question).write(question, within(prefix, question.name), value, values);
    }),
  ) as Posted;

export const drawAll = (
  questions: readonly Question[],
  drawing: Drawing,
  prefix = '',
  title?: string,
): readonly Drawn[] =>
  questions.map((question) =>
    kindOf(question).draw(
      question,
      within(prefix, question.name),
      drawing,
      questions.length === 1 && question.label === title,
    ),
  );

/** Each question with its answer in words; without those that were left empty. */
export const sayAll = (questions: readonly Question[], answers: Posted, saying: Saying, prefix = '') =>
  questions
    .map((question) => ({
      question,
      said: kindOf(question).say(question, within(prefix, question.name), answers, saying),
    }))
    .filter(({ said }) => said.length > 0);

/** Every question with the name of its field, those of the rows that are there included. */
export const named = (
  questions: readonly Question[],
  answers: Posted,
  prefix = '',
): readonly Readonly<{ name: string; question: Question }>[] =>
  questions.flatMap((question) => {
    const name = within(prefix, question.name);
    if (question.kind !== 'rows') return [{ name, question }];
    const count = countOf(name, answers);
    const inside = Array.from({ length: count }, (_, i) => named(question.of, answers, `${name}[${i}]`));
    return [{ name, question }, ...inside.flat()];
  });
