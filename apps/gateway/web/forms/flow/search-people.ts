import type { StaffId } from '#libs/kernel/index.js';
import type { Found } from '../kind.js';
import { searchField } from '../kinds/person.js';
import { one, type Posted } from '../posted.js';
import { named } from '../questions.js';
import type { Question } from '../types.js';
import type { PeopleSearch } from './people-search.js';

/** For each question on a page that asks for a person: whom the search found, and who was chosen before. */
export const searchedPeople = async (
  search: PeopleSearch,
  questions: readonly Question[],
  answers: Posted,
): Promise<ReadonlyMap<string, Found>> => {
  const found = new Map<string, Found>();
  for (const { name, question } of named(questions, answers)) {
    const words = one(answers, searchField(name));
    const chosen = one(answers, name);
    if (question.kind === 'person' && (words.trim() || chosen)) found.set(name, await search.find(words, (chosen || undefined) as StaffId | undefined)); // prettier-ignore
  }
  return found;
};
