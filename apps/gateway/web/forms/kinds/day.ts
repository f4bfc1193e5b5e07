import type { LocalDate } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { one, type Posted } from '../posted.js';
import { idOf, type Drawing, type Kind, type Read, type Wrong } from '../kind.js';
import { lower, subject } from '../sentences.js';
import type { Asked, QuestionOf } from '../types.js';
import { errorOf, fieldsetOf, hintOf } from './parts.js';

const parts = ['day', 'month', 'year'] as const;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (typed: string): string => {
  const named = /^\p{L}{3,9}$/u.test(typed) ? months.indexOf(typed.slice(0, 3).toLowerCase()) : -1;
  return named < 0 ? typed : String(named + 1);
};

/** The day that was typed; a day that is not there, or not all there, is wrong. */
export const readDay = (question: Asked, name: string, answers: Posted): Read & { value?: LocalDate } => {
  const typed = parts.map((part) => one(answers, `${name}-${part}`).trim());
  if (typed.every((part) => part === '')) return {};
  const says = (field: string, message: string): { wrong: readonly Wrong[] } => ({ wrong: [{ field, message }] });
  const gap = parts.find((_, i) => typed[i] === '');
  if (gap) return says(`${name}-${gap}`, `${subject(question)} must include a ${gap}`);
  const [day = '', month = '', year = ''] = typed;
  if (!/^\d{4}$/.test(year)) return says(`${name}-year`, `Year of ${lower(question.label)} must have 4 numbers`);
  const date = `${year}-${monthOf(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(date)) return says(`${name}-day`, `${subject(question)} must be a real date, like 27 9 2026`);
  return { value: date };
};
const isDay = (date: string): date is LocalDate => {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
};

export const writeDay = (name: string, date: string): Posted => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
};
/** The three inputs of a day. */
export const dayParams = (name: string, drawing: Drawing) => {
  const whole = drawing.errors.has(name);
  return {
    id: idOf(name),
    items: parts.map((part) => ({
      id: idOf(`${name}-${part}`),
      name: `${name}-${part}`,
      label: part === 'day' ? 'Day' : part === 'month' ? 'Month' : 'Year',
      value: one(drawing.answers, `${name}-${part}`),
      classes: `govuk-input--width-${part === 'year' ? 4 : 2}${whole || drawing.errors.has(`${name}-${part}`) ? ' govuk-input--error' : ''}`,
    })),
  };
};
export const dayErrors = (name: string, drawing: Drawing) =>
  errorOf(drawing, name, ...parts.map((part) => `${name}-${part}`));
export const sayDay = (question: Asked, name: string, answers: Posted): readonly string[] => {
  const { value } = readDay(question, name, answers);
  return value ? [dayText(value)] : [];
};

/** A local date. */
export const day: Kind<QuestionOf<'day'>> = {
  read: readDay,
  write: (_, name, value) => writeDay(name, String(value)),
  draw: (question, name, drawing, heading) => ({
    component: 'date',
    id: idOf(`${name}-day`),
    params: {
      ...dayParams(name, drawing),
      fieldset: fieldsetOf(question, heading),
      hint: hintOf(question).hint ?? { text: 'For example, 27 9 2026' },
      ...dayErrors(name, drawing),
    },
  }),
  say: sayDay,
};
