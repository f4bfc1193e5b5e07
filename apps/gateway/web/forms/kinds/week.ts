import type { Pattern } from '#libs/kernel/index.js';
import { one } from '../posted.js';
import { idOf, type Drawn, type Kind } from '../kind.js';
import type { Option, QuestionOf } from '../types.js';
import { errorOf, fieldsetOf, hintOf, itemsOf } from './parts.js';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const shares: readonly Option[] = [
  { value: '1', text: 'All day' },
  { value: '0.5', text: 'Half' },
  { value: '0', text: 'Not' },
];
const dayField = (name: string, day: string): string => `${name}-${day.toLowerCase()}`;
const shareOf = (chosen: string) => shares.find(({ value }) => value === chosen);

/** How much of each working day, Monday to Friday; a week of five numbers in halves. */
export const week: Kind<QuestionOf<'week'>> = {
  read: ({ optional }, name, answers) => {
    const chosen = days.map((day) => shareOf(one(answers, dayField(name, day))));
    if (chosen.every((share) => !share) && optional) return {};
    const wrong = days
      .filter((_, i) => !chosen[i])
      .map((day) => ({ field: dayField(name, day), message: `Choose how much of ${day}` }));
    if (wrong.length) return { wrong };
    const value = chosen.map((share) => Number(share?.value));
    return value.some((share) => share > 0)
      ? { value }
      : { wrong: [{ field: dayField(name, days[0]), message: 'Choose at least half a day of the week' }] };
  },
  write: (_, name, value) =>
    Object.fromEntries(days.map((day, i) => [dayField(name, day), String((value as Pattern)[i])])),
  draw: (question, name, drawing, heading) => ({
    component: 'group',
    id: idOf(name),
    params: { fieldset: fieldsetOf(question, heading), ...hintOf(question), ...errorOf(drawing, name) },
    parts: days.map((day): Drawn => {
      const field = dayField(name, day);
      return {
        component: 'radios',
        id: idOf(field),
        params: {
          idPrefix: idOf(field),
          name: field,
          classes: 'govuk-radios--inline govuk-radios--small',
          fieldset: { legend: { text: day, classes: 'govuk-fieldset__legend--s' } },
          ...errorOf(drawing, field),
          items: itemsOf(shares, (value) => value === one(drawing.answers, field)),
        },
      };
    }),
  }),
  say: (_, name, answers) =>
    days.flatMap((day) => {
      const share = shareOf(one(answers, dayField(name, day)));
      return share ? [`${day}: ${share.text.toLowerCase()}`] : [];
    }),
};
