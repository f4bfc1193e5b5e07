import { one } from '../posted.js';
import { idOf, type Drawn, type Kind } from '../kind.js';
import type { QuestionOf } from '../types.js';
import { errorOf, fieldsetOf, hintOf, itemsOf, selectItems } from './parts.js';

/** The field of one line: what it is about stands in its name. */
export const lineField = (name: string, id: string): string => `${name}[${id}]`;
const fewOptions = 5;

type Table = QuestionOf<'table'>;
const typedAs = ({ as }: Table, chosen: string): unknown => {
  if (as === 'number') return Number(chosen);
  return as === 'boolean' ? chosen === 'true' : chosen;
};
const answerOf = ({ options }: Table, chosen: string) => options.find(({ value }) => value === chosen);

/** One answer for each thing that is judged. */
export const table: Kind<Table> = {
  read: (question, name, answers) => {
    const { lines, key, value, optional } = question;
    const chosen = lines.map(({ id }) => [id, answerOf(question, one(answers, lineField(name, id)))] as const);
    const given = chosen.flatMap(([id, option]) => (option ? [{ [key]: id, [value]: typedAs(question, option.value) }] : [])); // prettier-ignore
    if (optional) return given.length ? { value: given } : {};
    const wrong = lines
      .filter((_, i) => !chosen[i]?.[1])
      .map(({ id, text }) => ({ field: lineField(name, id), message: `Choose an answer for “${text}”` }));
    return wrong.length ? { wrong } : { value: given };
  },
  write: ({ key, value }, name, given) =>
    Object.fromEntries(
      (given as readonly Readonly<Record<string, unknown>>[]).map((item) => [
        lineField(name, String(item[key])),
        String(item[value]),
      ]),
    ),
  draw: (question, name, drawing, heading) => ({
    component: 'group',
    id: idOf(name),
    params: { fieldset: fieldsetOf(question, heading), ...hintOf(question), ...errorOf(drawing, name) },
    parts: question.lines.map(({ id, text, hint }): Drawn => {
      const field = lineField(name, id);
      const chosen = one(drawing.answers, field);
      const common = { ...(hint && { hint: { text: hint } }), ...errorOf(drawing, field) };
      return question.options.length <= fewOptions
        ? {
            component: 'radios',
            id: idOf(field),
            params: {
              idPrefix: idOf(field),
              name: field,
              classes: 'govuk-radios--inline govuk-radios--small',
              fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } },
              ...common,
              items: itemsOf(question.options, (value) => value === chosen),
            },
          }
        : {
            component: 'select',
            id: idOf(field),
            params: {
              id: idOf(field),
              name: field,
              label: { text, classes: 'govuk-label--s' },
              ...common,
              items: selectItems(question.options, chosen),
            },
          };
    }),
  }),
  say: (question, name, answers) =>
    question.lines.flatMap(({ id, text }) => {
      const option = answerOf(question, one(answers, lineField(name, id)));
      return option ? [`${text}: ${option.text}`] : [];
    }),
};
