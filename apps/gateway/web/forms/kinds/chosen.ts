import { many, one } from '../posted.js';
import { idOf, type Drawing, type Kind } from '../kind.js';
import { missing } from '../sentences.js';
import type { Asked, Option, QuestionOf } from '../types.js';
import { errorOf, fieldOf, fieldsetOf, hintOf, itemsOf, labelOf, selectItems } from './parts.js';

const textsOf = (options: readonly Option[], chosen: readonly string[]) =>
  options.filter(({ value }) => chosen.includes(value)).map(({ text }) => text);
const mostRadios = 8;

const radios = (
  question: Asked,
  name: string,
  drawing: Drawing,
  heading: boolean,
  options: readonly Option[],
  classes?: string,
) => ({
  component: 'radios',
  id: idOf(name),
  params: {
    idPrefix: idOf(name),
    name,
    fieldset: fieldsetOf(question, heading),
    ...hintOf(question),
    ...errorOf(drawing, name),
    ...(classes && { classes }),
    items: itemsOf(options, (value) => value === one(drawing.answers, name)),
  },
});

/** One of several. */
export const oneOf: Kind<QuestionOf<'one-of'>> = {
  read: (question, name, answers) => {
    const chosen = one(answers, name);
    if (chosen === '') return {};
    const option = question.options.find(({ value }) => value === chosen);
    if (!option) return { wrong: [{ field: name, message: missing(question) }] };
    return {
      value: question.as === 'number' ? Number(chosen) : chosen,
      ...(option.gives && { gives: option.gives }),
    };
  },
  write: (_, name, value) => ({ [name]: String(value) }),
  draw: (question, name, drawing, heading) =>
    question.options.length <= mostRadios
      ? radios(question, name, drawing, heading, question.options)
      : {
          component: 'select',
          id: idOf(name),
          params: {
            ...fieldOf(question, name, drawing),
            label: labelOf(question, heading),
            items: selectItems(question.options, one(drawing.answers, name)),
          },
        },
  say: ({ options }, name, answers) => textsOf(options, [one(answers, name)]),
};

/** Any number of several. */
export const someOf: Kind<QuestionOf<'some-of'>> = {
  read: ({ options, optional }, name, answers) => {
    const chosen = many(answers, name).filter((value) => options.some((option) => option.value === value));
    return optional && !chosen.length ? {} : { value: chosen };
  },
  write: (_, name, value) => ({ [name]: value as readonly string[] }),
  draw: (question, name, drawing, heading) => ({
    component: 'checkboxes',
    id: idOf(name),
    params: {
      idPrefix: idOf(name),
      name,
      fieldset: fieldsetOf(question, heading),
      ...hintOf(question),
      ...errorOf(drawing, name),
      items: itemsOf(question.options, (value) => many(drawing.answers, name).includes(value)),
    },
  }),
  say: ({ options }, name, answers) => textsOf(options, many(answers, name)),
};

const yesNoOptions = ({ yes = 'Yes', no = 'No' }: QuestionOf<'yes-no'>): readonly Option[] => [
  { value: 'yes', text: yes },
  { value: 'no', text: no },
];
/** Yes or no. */
export const yesNo: Kind<QuestionOf<'yes-no'>> = {
  read: (_, name, answers) => {
    const chosen = one(answers, name);
    return chosen === 'yes' || chosen === 'no' ? { value: chosen === 'yes' } : {};
  },
  write: (_, name, value) => ({ [name]: value ? 'yes' : 'no' }),
  draw: (question, name, drawing, heading) => {
    const short = !question.yes && !question.no;
    return radios(question, name, drawing, heading, yesNoOptions(question), short ? 'govuk-radios--inline' : undefined);
  },
  say: (question, name, answers) => textsOf(yesNoOptions(question), [one(answers, name)]),
};

/** A box that is ticked. */
export const confirm: Kind<QuestionOf<'confirm'>> = {
  read: (question, name, answers) => {
    if (one(answers, name) === 'yes') return { value: true };
    return question.optional ? {} : { wrong: [{ field: name, message: missing(question) }] };
  },
  write: (_, name, value): Record<string, string> => (value ? { [name]: 'yes' } : {}),
  draw: (question, name, drawing) => ({
    component: 'checkboxes',
    id: idOf(name),
    params: {
      idPrefix: idOf(name),
      name,
      ...errorOf(drawing, name),
      items: itemsOf([{ value: 'yes', text: question.label, ...(question.hint && { hint: question.hint }) }], (value) =>
        many(drawing.answers, name).includes(value),
      ),
    },
  }),
  say: (_, name, answers) => [one(answers, name) === 'yes' ? 'Yes' : 'No'],
};
