import { one } from '../posted.js';
import { idOf, type Kind } from '../kind.js';
import { subject } from '../sentences.js';
import type { QuestionOf } from '../types.js';
import { fieldOf, labelOf } from './parts.js';

/** Browsers end lines in two signs, where the trust's texts end in one. */
const textOf = (typed: string): string => typed.replace(/\r\n?/g, '\n');
const left = (typed: string) => (typed.trim() === '' ? {} : { value: typed });
const asText = (value: unknown): string => (typeof value === 'string' ? value : String(value));

/** One line of text. */
export const line: Kind<QuestionOf<'line'>> = {
  read: (_, name, answers) => left(one(answers, name)),
  write: (_, name, value) => ({ [name]: asText(value) }),
  draw: (question, name, drawing, heading) => ({
    component: 'input',
    id: idOf(name),
    params: {
      ...fieldOf(question, name, drawing),
      label: labelOf(question, heading),
      value: one(drawing.answers, name),
      ...(question.width && { classes: `govuk-input--width-${question.width}` }),
    },
  }),
  say: (_, name, answers) => left(one(answers, name)).value?.split('\n') ?? [],
};

/** Several lines of text. */
export const text: Kind<QuestionOf<'text'>> = {
  read: (_, name, answers) => left(textOf(one(answers, name))),
  write: (_, name, value) => ({ [name]: asText(value) }),
  draw: (question, name, drawing, heading) => ({
    component: 'textarea',
    id: idOf(name),
    params: {
      ...fieldOf(question, name, drawing),
      label: labelOf(question, heading),
      // A browser takes away the first line's end.
      value: one(drawing.answers, name).replace(/^(?=\r?\n)/, '\n'),
      rows: question.rows ?? 5,
    },
  }),
  say: (_, name, answers) => left(textOf(one(answers, name))).value?.split('\n') ?? [],
};

const linesOf = (typed: string): readonly string[] =>
  textOf(typed)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
/** Short texts, one on each line. */
export const lines: Kind<QuestionOf<'lines'>> = {
  read: ({ optional }, name, answers) => {
    const given = linesOf(one(answers, name));
    return optional && !given.length ? {} : { value: given };
  },
  write: (_, name, value) => ({ [name]: (value as readonly string[]).join('\n') }),
  draw: (question, name, drawing, heading) => ({
    component: 'textarea',
    id: idOf(name),
    params: {
      ...fieldOf(question, name, drawing),
      label: labelOf(question, heading),
      value: one(drawing.answers, name),
      rows: question.rows ?? 4,
    },
  }),
  say: (_, name, answers) => linesOf(one(answers, name)),
};

const isNumber = /^-?\d{1,15}(?:\.\d{1,6})?$/;
/** A number. */
export const number: Kind<QuestionOf<'number'>> = {
  read: (question, name, answers) => {
    const typed = one(answers, name).trim().replaceAll(',', '');
    if (typed === '') return {};
    if (isNumber.test(typed)) return { value: Number(typed) };
    return { wrong: [{ field: name, message: `${subject(question)} must be a number, like 3` }] };
  },
  write: (_, name, value) => ({ [name]: String(value) }),
  draw: (question, name, drawing, heading) => ({
    component: 'input',
    id: idOf(name),
    params: {
      ...fieldOf(question, name, drawing),
      label: labelOf(question, heading),
      value: one(drawing.answers, name),
      inputmode: 'numeric',
      classes: 'govuk-input--width-5',
      spellcheck: false,
    },
  }),
  say: (_, name, answers) => left(one(answers, name).trim()).value?.split('\n') ?? [],
};
