import type { PersonCaller } from '#libs/access/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import { namesFrom, type Names } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import type { Option } from '../lists/filter.js';
import { peopleOptions } from '../lists/options.js';
import { roleOptions } from './absence-view.js';

/** The names of people, and of every school. */
export const namesOf = async (engine: Engine, people: readonly StaffId[]): Promise<Names> => {
  const schools = engine.directory.current().schools();
  return namesFrom(await engine.names([...new Set(people)]), new Map(schools.map(({ id, name }) => [id, name])));
};

const chosen = (options: readonly Option[], value: string | undefined, none: string) => [
  { value: '', text: none },
  ...options.map((one) => ({ ...one, selected: one.value === value })),
];

/** Which roles somebody who is away can pass on, and to whom: colleagues of their school, and whoever holds a role. */
export const passingOn = async (
  engine: Engine,
  caller: PersonCaller,
  staff: StaffId,
  typed: Readonly<{ role?: string; toWhom?: string }> = {},
) => {
  const trust = engine.directory.current();
  const employer = trust.employer(staff, caller.at);
  const roles = roleOptions(trust.ownRolesAt(staff, caller.at), await namesOf(engine, []));
  const people = roles.length ? await peopleOptions(engine, caller, employer ? [employer] : []) : [];
  return {
    any: roles.length > 0,
    roles: chosen(roles, typed.role, 'No role'),
    people: chosen(
      people.filter(({ value }) => value !== staff && value !== caller.id),
      typed.toWhom,
      'Nobody',
    ),
  };
};
