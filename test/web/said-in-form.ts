import type { FormPage, Note, Question } from '../../apps/gateway/web/forms/types.js';

const ofQuestion = (question: Question): readonly string[] => {
  const own = [question.label, question.hint ?? '', question.missing ?? ''];
  switch (question.kind) {
    case 'one-of':
    case 'some-of':
      return [...own, ...question.options.flatMap(({ text, hint = '' }) => [text, hint])];
    case 'yes-no':
      return [...own, question.yes ?? '', question.no ?? ''];
    case 'rows':
      return [...own, question.item, ...question.of.flatMap(ofQuestion)];
    case 'table':
      return [...own, ...question.lines.flatMap(({ text, hint = '' }) => [text, hint]), ...question.options.map(({ text }) => text)]; // prettier-ignore
    case 'order':
      return [...own, question.rest?.label ?? '', ...question.lines.flatMap(({ text, hint = '' }) => [text, hint])];
    case 'line':
    case 'text':
    case 'lines':
    case 'number':
    case 'confirm':
    case 'content':
    case 'day':
    case 'moment':
    case 'person':
    case 'week':
      return own;
  }
};
const ofNote = (note: Note): readonly string[] =>
  note.kind === 'facts'
    ? [note.title ?? '', ...note.facts.flatMap(({ key, value }) => [key, value])]
    : note.kind === 'table'
      ? [note.title, ...note.head, ...note.lines.flat()]
      : [note.title, note.text];
/** Everything that a page says. */
export const saidOn = ({ title, say = '', notes = [], questions, check }: FormPage): readonly string[] => [
  title,
  say,
  ...notes.flatMap(ofNote),
  ...questions.flatMap(ofQuestion),
  ...(check?.({}) ?? []).map(({ text }) => text),
];

/** What a person never says: ids, names of fields and types, values that are not there, instants of machines. */
export const foreign =
  /undefined|null|NaN|\[object|staff-|school-|post-0|application-|appointment-|condition-|[a-z][A-Z]|\bc\d\b|\d{4}-\d\d|T\d\d:/;
