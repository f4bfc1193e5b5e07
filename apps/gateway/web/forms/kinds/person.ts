import type { StaffId } from '#libs/kernel/index.js';
import { one } from '../posted.js';
import { idOf, type Found, type Kind } from '../kind.js';
import { missing } from '../sentences.js';
import type { QuestionOf } from '../types.js';
import { errorOf, fieldsetOf, hintOf } from './parts.js';

const isId = /^[a-z0-9][a-z0-9-]{1,62}$/;
export const searchField = (name: string): string => `${name}-search`;
/** What was searched for when the page was drawn: another search is looked up first, before anything is missing. */
export const searchedField = (name: string): string => `${name}-searched`;

const count = ({ people, more }: Found): string => {
  if (!people.length) return 'Nobody of that name works for the trust now. Check the spelling, or search for a part of the name.'; // prettier-ignore
  return more
    ? `The first ${people.length} people of that name. Write more of the name to see others.`
    : 'Choose the person you mean.';
};

/** One of the trust's staff: a search by name, and radios of those found. */
export const person: Kind<QuestionOf<'person'>> = {
  read: (question, name, answers) => {
    const chosen = one(answers, name);
    if (isId.test(chosen)) return { value: chosen };
    const searched = one(answers, searchField(name)).trim() !== '';
    if (question.optional && !searched) return {};
    const message = searched ? 'Choose the person you mean from those found' : missing(question);
    return { wrong: [{ field: searched ? name : searchField(name), message }] };
  },
  write: (_, name, value) => ({ [name]: String(value) }),
  draw: (question, name, drawing, heading) => {
    const found = drawing.found.get(name);
    const chosen = one(drawing.answers, name);
    return {
      component: 'person',
      id: idOf(found?.people.length ? name : searchField(name)),
      params: {
        fieldset: fieldsetOf(question, heading),
        search: {
          id: idOf(searchField(name)),
          name: searchField(name),
          label: { text: found?.people.length ? 'Search for somebody else' : 'Search by name' },
          ...hintOf(question),
          ...errorOf(drawing, searchField(name)),
          value: one(drawing.answers, searchField(name)),
          classes: 'govuk-input--width-20',
          spellcheck: false,
          autocomplete: 'off',
        },
        searched: { name: searchedField(name), value: one(drawing.answers, searchField(name)) },
        find: { name: '_do', value: `find:${name}` },
        ...(found && { count: count(found) }),
        ...(found?.people.length && {
          radios: {
            idPrefix: idOf(name),
            name,
            fieldset: { legend: { text: 'People found', classes: 'govuk-visually-hidden' } },
            ...errorOf(drawing, name),
            items: found.people.map(({ id, name: text, school }) => ({
              value: id,
              text,
              checked: id === chosen,
              ...(school && { hint: { text: school } }),
            })),
          },
        }),
      },
    };
  },
  say: (_, name, answers, { nameOf }) => {
    const chosen = one(answers, name);
    return chosen ? [nameOf(chosen as StaffId)] : [];
  },
};
