import { one, type Posted } from '../posted.js';
import { idOf, type Drawing, type Drawn, type Kind, type Saying, type Wrong } from '../kind.js';
import { lower, missing, subject } from '../sentences.js';
import type { Question, QuestionOf } from '../types.js';
import { errorOf, fieldsetOf, hintOf } from './parts.js';

type Rows = QuestionOf<'rows'>;
export const countField = (name: string): string => `${name}-rows`;
export const rowField = (name: string, i: number): string => `${name}[${i}]`;
const most = 1000;

/** How many rows there are: what was posted, and before that nothing. */
export const countOf = (name: string, answers: Posted): number => {
  const given = one(answers, countField(name));
  return /^\d{1,4}$/.test(given) ? Math.min(Number(given), most) : 0;
};
const indices = (name: string, answers: Posted) => Array.from({ length: countOf(name, answers) }, (_, i) => i);

const numbered = ({ item }: Rows, i: number): string => `${item.slice(0, 1).toUpperCase()}${item.slice(1)} ${i + 1}`;

/** How the questions of one row are dealt with: as those of any page, under the name of the row. */
export type Inside = Readonly<{
  readAll: (of: readonly Question[], answers: Posted, prefix: string) => Readonly<{ value: object; wrong: Wrong[] }>;
  writeAll: (of: readonly Question[], values: object, prefix: string) => Posted;
  drawAll: (of: readonly Question[], drawing: Drawing, prefix: string) => readonly Drawn[];
  sayAll: (
    of: readonly Question[],
    answers: Posted,
    saying: Saying,
    prefix: string,
  ) => readonly Readonly<{ question: Question; said: readonly string[] }>[];
}>;
/** A list whose items have the same questions. */
export const rowsOf = ({ readAll, writeAll, drawAll, sayAll }: Inside): Kind<Rows> => ({
  read: (question, name, answers) => {
    const all = indices(name, answers).map((i) => readAll(question.of, answers, rowField(name, i)));
    if (!all.length && question.optional) return {};
    // Of several alike each is told by its number.
    const wrong = all.flatMap((item, i) =>
      item.wrong.map(({ field, message }) => ({
        field,
        message: all.length > 1 ? `${numbered(question, i)}: ${lower(message)}` : message,
      })),
    );
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
      ...items.map((item, i) => writeAll(question.of, item, rowField(name, i))),
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
        id: idOf(rowField(name, i)),
        params: {
          legend: numbered(question, i),
          ...(all.length > question.atLeast && {
            remove: {
              name: '_do',
              value: `remove:${rowField(name, i)}`,
              text: `Remove ${lower(question.item)} ${i + 1}`,
            },
          }),
        },
        parts: drawAll(question.of, drawing, rowField(name, i)),
      })),
    };
  },
  say: (question, name, answers, saying) =>
    indices(name, answers).map((i) =>
      sayAll(question.of, answers, saying, rowField(name, i))
        .map(({ question: of, said }) =>
          of.kind === 'line' || of.kind === 'text' ? said.join(' ') : `${of.label}: ${said.join(', ')}`,
        ) // prettier-ignore
        .join('. '),
    ),
});
