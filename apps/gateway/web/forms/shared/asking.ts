import { goneError } from './gone.js';
import type { Answers, CommandForm, FormContext, FormPage, Note, Question } from '../types.js';

type Said = Readonly<Pick<FormPage, 'say' | 'notes' | 'check'>>;

/** One page with its questions; what it says besides goes last. */
export const page = (title: string, questions: readonly Question[], said: Said = {}): FormPage => ({
  title,
  questions,
  ...said,
});

/** A form of one page that looks the same whatever the case. */
export const onePage = (title: string, questions: readonly Question[], said?: Said): Pick<CommandForm, 'pages'> => ({
  pages: () => [page(title, questions, said)],
});

type TextMore = Readonly<{ hint?: string; rows?: number; optional?: true; missing?: string }>;
/** A question that is answered in sentences. */
export const text = (name: string, label: string, more: TextMore = {}): Question => ({
  kind: 'text',
  name,
  label,
  ...more,
});
/** Why something is done; the command’s own field for it. */
export const reason = (label: string, hint?: string): Question =>
  text('reason', label, { ...(hint && { hint }), missing: 'Enter the reason' });

/** Left out where there is nothing to say. */
export const facts = (title: string, rows: Readonly<Record<string, string | undefined>>): readonly Note[] => {
  const said = Object.entries(rows).flatMap(([key, value]) => (value ? [{ key, value }] : []));
  return said.length ? [{ kind: 'facts', title, facts: said }] : [];
};
export const table = (
  title: string,
  head: readonly string[],
  lines: readonly (readonly string[])[],
): readonly Note[] => (lines.length ? [{ kind: 'table', title, head, lines }] : []);
export const longText = (title: string, value: string | undefined): readonly Note[] =>
  value ? [{ kind: 'text', title, text: value }] : [];

/** An answer to a field, where it is there. */
export const answered = <T>(answers: Answers, name: string): T | undefined => answers[name] as T | undefined;

/** The open task that the form answers. Throws where there is none: such a form is drawn for a task alone. */
export const taskOf = ({ task }: FormContext) => {
  if (!task) throw goneError('A form that answers a task is drawn with its task.');
  return task;
};
