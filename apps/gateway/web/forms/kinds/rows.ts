import { one, type Posted } from '../posted.js';
import { idOf, type Drawn, type Kind } from '../kind.js';
import { drawAll, readAll, sayAll, writeAll } from '../questions.js';
import { lower, missing, subject } from '../sentences.js';
import type { QuestionOf } from '../types.js';
import { errorOf, fieldsetOf, hintOf } from './parts.js';

type Rows = QuestionOf<'rows'>;
export const countField = (name: string): string => `${name}-rows`;
const row = (name: string, i: number): string => `${name}[${i}]`;
const most = 1000;

/** How many rows there are: what was posted, and before that nothing. */
export const countOf = (name: string, answers: Posted): number => {
  const given = one(answers, countField(name));
  return /^\d{1,4}$/.test(given) ? Math.min(Number(given), most) : 0;
};
const indices = (name: string, answers: Posted) => Array.from({ length: countOf(name, answers) }, (_, i) => i);

/** One more row, with what a fresh one begins with. */
export const addRow = (question: Rows, name: string, answers: Posted): Posted => {
  const count = countOf(name, answers);
  if (count >= question.atMost) return answers;
  const fresh = writeAll(question.of, question.fresh ?? {}, row(name, count));
  return { ...answers, ...fresh, [countField(name)]: String(count + 1) };
};

/** The answers without one row; those after it move up. */
export const removeRow = (question: Rows, name: string, index: number, answers: Posted): Posted => {
  const count = countOf(name, answers);
  if (index >= count || count <= question.atLeast) return answers;
  const moved = (field: string): string | undefined => {
    const [, number = '', rest = ''] = field.startsWith(`${name}[`) ? (/^\[(\d+)\](.*)$/s.exec(field.slice(name.length)) ?? []) : []; // prettier-ignore
    if (number === '' || Number(number) < index) return field;
    return Number(number) === index ? undefined : `${row(name, Number(number) - 1)}${rest}`;
  };
  const left = Object.entries(answers).flatMap(([field, value]) => {
    const to = moved(field);
    return to === undefined ? [] : [[to, value] as const];
  });
  return { ...Object.fromEntries(left), [countField(name)]: String(count - 1) };
};

/** A list whose items have the same questions. */
export const rows: Kind<Rows> = {
  read: (question, name, answers) => {
    const all = indices(name, answers).map((i) => readAll(question.of, answers, row(name, i)));
    if (!all.length && question.optional) return {};
    const wrong = all.flatMap((item) => item.wrong);
    if (all.length < question.atLeast) {
      const message =
        question.atLeast > 1 ? `${subject(question)}: add at least ${question.atLeast}` : missing(question);
      wrong.push({ field: name, message });
    }
    return { value: all.map((item) => item.value), wrong };
  },
  write: (question, name, value) => {
    const items = value as readonly object[];
    return Object.assign(
      { [countField(name)]: String(items.length) },
      ...items.map((item, i) => writeAll(question.of, item, row(name, i))),
    ) as Posted;
  },
  draw: (question, name, drawing, heading) => {
    const all = indices(name, drawing.answers);
    return {
      component: 'rows',
      id: idOf(name),
      params: {
        fieldset: fieldsetOf(question, heading),
        ...hintOf(question),
        ...errorOf(drawing, name),
        count: { name: countField(name), value: String(all.length) },
        ...(all.length < question.atMost && {
          add: {
            name: '_do',
            value: `add:${name}`,
            text: all.length ? `Add another ${lower(question.item)}` : `Add: ${lower(question.item)}`,
          },
        }),
      },
      parts: all.map((i): Drawn => ({
        component: 'row',
        id: idOf(row(name, i)),
        params: {
          legend: `${question.item.slice(0, 1).toUpperCase()}${question.item.slice(1)} ${i + 1}`,
          ...(all.length > question.atLeast && {
            remove: { name: '_do', value: `remove:${row(name, i)}`, text: `Remove ${lower(question.item)} ${i + 1}` },
          }),
        },
        parts: drawAll(question.of, drawing, row(name, i)),
      })),
    };
  },
  say: (question, name, answers, saying) =>
    indices(name, answers).map((i) =>
      sayAll(question.of, answers, saying, row(name, i))
        .map(({ question: of, said }) =>
          of.kind === 'line' || of.kind === 'text' ? said.join(' ') : `${of.label}: ${said.join(', ')}`,
        ) // prettier-ignore
        .join('. '),
    ),
};
