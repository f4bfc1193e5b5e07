import type { Posted } from './posted.js';
import { countField, countOf, rowField } from './kinds/rows.js';
import { writeAll } from './questions.js';
import type { Question, QuestionOf } from './types.js';

/** One more row, with what a fresh one begins with. */
export const addRow = (question: QuestionOf<'rows'>, name: string, answers: Posted): Posted => {
  const count = countOf(name, answers);
  if (count >= question.atMost) return answers;
  const fresh = writeAll(question.of, question.fresh ?? {}, rowField(name, count));
  return { ...answers, ...fresh, [countField(name)]: String(count + 1) };
};

/** The answers without one row; those after it move up. */
export const removeRow = (question: QuestionOf<'rows'>, name: string, index: number, answers: Posted): Posted => {
  const count = countOf(name, answers);
  if (index >= count || count <= question.atLeast) return answers;
  const moved = (field: string): string | undefined => {
    const [, number = '', rest = ''] = field.startsWith(`${name}[`) ? (/^\[(\d+)\](.*)$/s.exec(field.slice(name.length)) ?? []) : []; // prettier-ignore
    if (number === '' || Number(number) < index) return field;
    return Number(number) === index ? undefined : `${rowField(name, Number(number) - 1)}${rest}`;
  };
  const left = Object.entries(answers).flatMap(([field, value]) => {
    const to = moved(field);
    return to === undefined ? [] : [[to, value] as const];
  });
  return { ...Object.fromEntries(left), [countField(name)]: String(count - 1) };
};

/** Lists that nobody has touched begin with as many rows as they must have, or one where that helps. */
export const begun = (questions: readonly Question[], answers: Posted): Posted =>
  questions.reduce((so, question) => {
    if (question.kind !== 'rows' || Object.hasOwn(so, countField(question.name))) return so;
    const first = { ...so, [countField(question.name)]: '0' };
    return Array.from({ length: question.atLeast }).reduce<Posted>((had) => addRow(question, question.name, had), first); // prettier-ignore
  }, answers);
