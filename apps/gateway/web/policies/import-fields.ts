import { randomUUID } from 'node:crypto';
import type { PersonCaller } from '#libs/access/index.js';
import { reference as referenceField } from '#libs/domain/policy/fields.js';
import type { ChangeClass } from '#libs/domain/policy/words.js';
import { capital, roleText } from '#libs/words/index.js';
import { changeClasses } from '#libs/words/policy/marks.js';
import type { Engine } from '../../engine.js';
import { peopleOptions, schoolOptions } from '../lists/options.js';
import { ownerOf } from './register-filter.js';

/** What stood in the fields of the form, as it came. */
export type TypedImport = Readonly<{
  key: string;
  policy: string;
  title: string;
  reference: string;
  scope: string;
  schools: readonly string[];
  owner: string;
  authoriser: string;
  months: string;
  class: string;
}>;
export type Wrong = Readonly<{ name: string; text: string }>;
type Given = Readonly<Record<string, unknown>>;

const textIn = (given: Given, name: string): string => {
  const value = given[name];
  return typeof value === 'string' ? value.trim().slice(0, 500) : '';
};
export const typedIn = (given: Given): TypedImport => {
  const key = textIn(given, 'key');
  return {
    key: /^[\x21-\x7e]{1,200}$/.test(key) ? key : randomUUID(),
    policy: textIn(given, 'policy'),
    title: textIn(given, 'title'),
    reference: textIn(given, 'reference'),
    scope: textIn(given, 'scope'),
    schools: textIn(given, 'schools').split(',').filter(Boolean),
    owner: textIn(given, 'owner'),
    authoriser: textIn(given, 'authoriser'),
    months: textIn(given, 'months'),
    class: textIn(given, 'class'),
  };
};

const roles = ['HR', 'SLT', 'CEO', 'Governor'] as const;
const authorisers = [
  { value: 'board', text: 'The Board' },
  { value: 'committee', text: 'A committee of the Board' },
  { value: 'CEO', text: 'The Chief Executive' },
];
const classOptions = (Object.keys(changeClasses) as ChangeClass[]).map((value) => ({
  value,
  text: capital(changeClasses[value]),
}));
type Option = Readonly<{ value: string; text: string }>;
const chosen = (options: readonly Option[], value: string, first: string) => [
  { value: '', text: first },
  ...options.map((one) => ({ ...one, selected: one.value === value })),
];

/** What the form offers. */
export const importOptions = async (engine: Engine, caller: PersonCaller, typed: TypedImport) => {
  const schools = schoolOptions(engine);
  const ids = engine.directory.current().schools().map(({ id }) => id); // prettier-ignore
  const people = await peopleOptions(engine, caller, ids);
  const owners = [
    ...roles.map((role) => ({ value: role, text: capital(roleText(role)) })),
    ...people.map(({ value, text }) => ({ value: `staff:${value}`, text })),
  ];
  return {
    owners: chosen(owners, typed.owner, 'Choose an owner'),
    authorisers: chosen(authorisers, typed.authoriser, 'Choose who authorises it'),
    schools: schools.map((one) => ({ ...one, checked: typed.schools.includes(one.value) })),
    classes: classOptions.map((one) => ({ ...one, checked: one.value === typed.class })),
  };
};

/** The data with which a policy is registered, and what is wrong with the fields; `printed` is the title that the document prints. */
export const registrationOf = (typed: TypedImport, printed: string | undefined) => {
  const { reference, scope, schools, owner, authoriser, months } = typed;
  const title = typed.title || printed || '';
  const wrong: Wrong[] = [];
  const need = (holds: boolean, name: string, text: string): void => void (holds || wrong.push({ name, text }));
  need(title.length > 0, 'title', 'Enter the title: the document prints none');
  need(title.length <= 200, 'title', 'The title must be 200 characters or fewer');
  need(!reference || referenceField.safeParse(reference).success, 'reference', 'The number must be up to 20 letters or digits, such as 000'); // prettier-ignore
  need(scope === 'trust' || scope === 'schools', 'scope', 'Choose for whom the policy is');
  need(scope !== 'schools' || schools.length > 0, 'schools', 'Choose at least one school');
  need(owner !== '', 'owner', 'Choose who owns the policy');
  need(authoriser !== '', 'authoriser', 'Choose who authorises the policy');
  need(/^(?:[1-9]\d?|1[01]\d|120)?$/.test(months), 'months', 'The months must be a number from 1 to 120, or left out');
  const data = {
    title,
    ...(reference && { reference }),
    scope: scope === 'schools' ? { of: 'schools', schools } : { of: 'trust' },
    owner: ownerOf(owner),
    authoriser,
    ...(months && { months: Number(months) }),
  };
  return { data, wrong };
};
