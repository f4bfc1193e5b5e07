import { addRow, removeRow } from '../list-rows.js';
import { searchField, searchedField } from '../kinds/person.js';
import { one, type Posted } from '../posted.js';
import { named } from '../questions.js';
import type { Question, QuestionOf } from '../types.js';

const action = /^(add|remove|find):(.+)$/;
const lastRow = /^(.+)\[(\d{1,4})\]$/;

/** What a button of a list does to the answers, and where to look afterwards; undefined for any other button. */
export const actOn = (questions: readonly Question[], answers: Posted, pressed: string) => {
  const [, what, target = ''] = action.exec(pressed) ?? [];
  if (!what) return undefined;
  if (what === 'find') return { answers, at: searchField(target) };
  const [, list = '', row = ''] = lastRow.exec(target) ?? [];
  const name = what === 'add' ? target : list;
  const rows = named(questions, answers).find((one) => one.name === name && one.question.kind === 'rows')?.question;
  if (!rows) return { answers, at: name };
  const question = rows as QuestionOf<'rows'>;
  if (what === 'remove') return { answers: removeRow(question, name, Number(row), answers), at: name };
  const more = addRow(question, name, answers);
  return {
    answers: more,
    at: `${name}[${one(more, `${name}-rows`) === '' ? 0 : Number(one(more, `${name}-rows`)) - 1}]`,
  };
};

/** A search that was typed and not yet looked up: that comes before anything is said to be missing. */
export const unsearched = (questions: readonly Question[], answers: Posted): string | undefined =>
  named(questions, answers).find(({ name, question }) => {
    const words = one(answers, searchField(name)).trim();
    return question.kind === 'person' && words !== '' && words !== one(answers, searchedField(name)).trim();
  })?.name;
