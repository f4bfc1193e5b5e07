import type { Addressee, Authoriser } from '#libs/domain/policy/words.js';
import { roleText } from '#libs/words/roles.js';
import type { Answers, FormContext, Option, Question } from '../types.js';

const roles = ['HR', 'SLT', 'CEO', 'Governor'] as const;
const someone = 'person';
const authorisers: readonly Option[] = [
  { value: 'board', text: 'The Board' },
  { value: 'committee', text: 'A committee of the Board' },
  { value: 'CEO', text: 'The CEO' },
];

/** Who owns the policy: a role, so that nothing is orphaned when somebody leaves, or a person. */
export const ownerQuestions = (): readonly Question[] => [
  {
    kind: 'one-of',
    name: '_owner',
    label: 'Who owns the policy?',
    hint: 'Whoever owns it is asked for its reviews. A role goes on when somebody leaves.',
    missing: 'Choose who owns the policy',
    aside: true,
    options: [
      ...roles.map((role) => ({ value: role, text: roleText(role), gives: { owner: { role } } })),
      { value: someone, text: 'A person' },
    ],
  },
  {
    kind: 'one-of',
    name: 'authoriser',
    label: 'Who authorises it?',
    missing: 'Choose who authorises it',
    options: authorisers,
  },
];
/** Asked where a person owns it. */
export const ownerPerson: Question = {
  kind: 'person',
  name: 'owner.staff',
  label: 'Who is it?',
  hint: 'Search by name.',
};
export const isPerson = (soFar: Answers): boolean => soFar['_owner'] === someone;

/** What stands today, as the answers to begin with. */
export const responsibleNow = ({ owner, authoriser }: Readonly<{ owner?: Addressee; authoriser?: Authoriser }>) => ({
  ...(owner && ('role' in owner ? { _owner: owner.role, owner } : { _owner: someone, owner })),
  ...(authoriser && { authoriser }),
});
export const ownerText = (context: FormContext, owner: Addressee | undefined): string | undefined =>
  owner && ('staff' in owner ? context.nameOf(owner.staff) : roleText(owner.role));
