import type { Question } from './types.js';

/** What takes no article before it: `Enter what the person does`, `Choose who`. */
const articled = /^(?:a|an|the|your|any|each|every|all|what|when|where|which|whether|who|whom|why|how)(?:\s|$)/i;
/** A label inside a sentence; `HR` and `CEO` stay as they are. */
export const lower = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
const isAsked = (label: string): boolean => label.endsWith('?');
const thing = (label: string): string => {
  if (isAsked(label)) return `an answer to “${label}”`;
  return articled.test(label) ? lower(label) : `the ${lower(label)}`;
};
/** What a rule is about, at the beginning of a sentence. */
export const subject = ({ label }: Pick<Question, 'label'>): string =>
  isAsked(label) ? `Your answer to “${label}”` : label;

const typed: readonly Question['kind'][] = ['line', 'text', 'lines', 'number', 'day', 'moment'];
/** What to do about a question that was left empty. */
export const missing = (question: Question): string => {
  const { kind, label } = question;
  if (question.missing) return question.missing;
  if (kind === 'confirm') return `Tick “${label}” to go on`;
  if (kind === 'rows') return `Add at least one ${lower(question.item)}`;
  if (kind === 'order') return `Give a place: ${lower(label)}`;
  return `${typed.includes(kind) ? 'Enter' : 'Choose'} ${thing(label)}`;
};
