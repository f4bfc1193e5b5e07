import type { Asked, Option } from '../types.js';
import { idOf, type Drawing } from '../kind.js';

const size = (heading: boolean) => (heading ? 'l' : 's');
const shown = ({ label, optional }: Asked) => (optional ? `${label} (optional)` : label);

/** The label of a question whose answer is one field. */
export const labelOf = (question: Asked, heading: boolean) => ({
  text: shown(question),
  classes: `govuk-label--${size(heading)}`,
  isPageHeading: heading,
});
/** The group of a question whose answer is several fields. */
export const fieldsetOf = (question: Asked, heading: boolean) => ({
  legend: {
    text: shown(question),
    classes: `govuk-fieldset__legend--${size(heading)}`,
    isPageHeading: heading,
  },
});
export const hintOf = ({ hint }: Asked) => (hint ? { hint: { text: hint } } : {});
export const errorOf = ({ errors }: Pick<Drawing, 'errors'>, ...fields: readonly string[]) => {
  const text = fields.map((field) => errors.get(field)).find((message) => message !== undefined);
  return text ? { errorMessage: { text } } : {};
};
/** What every component that is one field takes. */
export const fieldOf = (question: Asked, name: string, drawing: Drawing) => ({
  id: idOf(name),
  name,
  ...hintOf(question),
  ...errorOf(drawing, name),
});
/** Options as radios and checkboxes take them. */
export const itemsOf = (options: readonly Option[], chosen: (value: string) => boolean) =>
  options.map(({ value, text, hint }) => ({
    value,
    text,
    checked: chosen(value),
    ...(hint && { hint: { text: hint } }),
  }));
/** A select, which begins with nothing chosen. */
export const selectItems = (options: readonly Option[], chosen: string, none = 'Choose') => [
  { value: '', text: none, selected: chosen === '' },
  ...options.map(({ value, text }) => ({ value, text, selected: value === chosen })),
];
