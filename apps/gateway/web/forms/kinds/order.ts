import { one, type Posted } from '../posted.js';
import { valueAt } from '../at-path.js';
import { idOf, type Drawn, type Kind } from '../kind.js';
import { missing } from '../sentences.js';
import type { QuestionOf } from '../types.js';
import { lineField } from './lines.js';
import { errorOf, fieldsetOf, hintOf, selectItems } from './parts.js';

type Order = QuestionOf<'order'>;
/** Chosen where a thing is to have no place. */
const noPlace = 'none';
const placesOf = ({ lines }: Order, name: string, answers: Posted) =>
  lines.map(({ id, text }) => ({ id, text, place: one(answers, lineField(name, id)).trim() }));
type Placed = ReturnType<typeof placesOf>[number];
const inPlaces = (all: readonly Placed[]) =>
  all.filter(({ place }) => place !== '' && place !== noPlace).sort((a, b) => Number(a.place) - Number(b.place));

const wrongPlace = (
  { lines, rest }: Order,
  all: readonly Placed[],
  { id, text, place }: Placed,
): string | undefined => {
  if (place === '') return rest ? `Give “${text}” a place, or choose “${rest.label}”` : `Give “${text}” a place`;
  if (place === noPlace && rest) return undefined;
  if (!/^\d{1,3}$/.test(place) || Number(place) < 1 || Number(place) > lines.length)
    return `The place of “${text}” must be a number from 1 to ${lines.length}`;
  const same = all.find((other) => other.id !== id && other.place === place);
  return same && `“${text}” and “${same.text}” have the same place: give each its own`;
};

/** Things in an order, each with its place. */
export const order: Kind<Order> = {
  read: (question, name, answers) => {
    const all = placesOf(question, name, answers);
    if (question.optional && all.every(({ place }) => place === '')) return {};
    const wrong = all.flatMap((placed) => {
      const message = wrongPlace(question, all, placed);
      return message ? [{ field: lineField(name, placed.id), message }] : [];
    });
    if (wrong.length === all.length && all.every(({ place }) => place === ''))
      return { wrong: [{ field: name, message: missing(question) }] };
    if (wrong.length) return { wrong };
    const { rest } = question;
    const others = all.filter(({ place }) => place === noPlace).map(({ id }) => id);
    return { value: inPlaces(all).map(({ id }) => id), ...(rest && { gives: { [rest.name]: others } }) };
  },
  write: ({ rest }, name, value, beside) => {
    const others = rest ? ((valueAt(beside, rest.name) ?? []) as readonly string[]) : [];
    return Object.fromEntries([
      ...(value as readonly string[]).map((id, i) => [lineField(name, id), String(i + 1)] as const),
      ...others.map((id) => [lineField(name, id), noPlace] as const),
    ]);
  },
  draw: (question, name, drawing, heading) => {
    const { lines, rest } = question;
    const options = [
      ...lines.map((_, i) => ({ value: String(i + 1), text: String(i + 1) })),
      ...(rest ? [{ value: noPlace, text: rest.label }] : []),
    ];
    return {
      component: 'group',
      id: idOf(name),
      params: {
        fieldset: fieldsetOf(question, heading),
        hint: hintOf(question).hint ?? { text: `Give each a place from 1, the first, to ${lines.length}.` },
        ...errorOf(drawing, name),
      },
      parts: lines.map(({ id, text, hint }): Drawn => {
        const field = lineField(name, id);
        return {
          component: 'select',
          id: idOf(field),
          params: {
            id: idOf(field),
            name: field,
            label: { text, classes: 'govuk-label--s' },
            ...(hint && { hint: { text: hint } }),
            ...errorOf(drawing, field),
            items: selectItems(options, one(drawing.answers, field)),
          },
        };
      }),
    };
  },
  say: (question, name, answers) => {
    const all = placesOf(question, name, answers);
    const others = all.filter(({ place }) => place === noPlace);
    return [
      ...inPlaces(all).map(({ text, place }) => `${place}. ${text}`),
      ...others.map(({ text }) => `${text}: ${question.rest?.label ?? ''}`),
    ];
  },
};
