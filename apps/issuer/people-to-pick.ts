import { localDate } from '#libs/kernel/calendar.js';
import { instant, type StaffId } from '#libs/kernel/index.js';
import type { PeopleNames, WatchedDirectory } from '#libs/directory/index.js';
import { groupOf, groups } from './people-groups.js';
import type { PersonToPick } from './people-page.js';

/** What a search looks in; the part somebody plays counts as its title. */
const textOf = ({ id, name, group, roles, school }: PersonToPick): string =>
  [id, name, groups[group].title, roles, school].join(' ').toLowerCase();

/** Everybody of the trust at this moment; those with a role first, then by id. */
export const peopleToPick = (directory: Pick<WatchedDirectory, 'current'>, { names }: Pick<PeopleNames, 'names'>) => {
  const ids = (): readonly StaffId[] => {
    const at = instant(Date.now());
    const trust = directory.current();
    const roles = (['CEO', 'HR', 'SLT', 'Head', 'Governor', 'IT'] as const).flatMap((role) =>
      trust.holders(role, undefined, at),
    );
    return [...new Set([...roles, ...trust.staff(at)])];
  };
  return {
    isOne: (id: string): boolean => ids().includes(id as StaffId),
    matching: async (search: string): Promise<readonly PersonToPick[]> => {
      const at = instant(Date.now());
      const trust = directory.current();
      const everybody = ids();
      const known = await names(everybody);
      const words = search.toLowerCase().split(/\s+/).filter(Boolean);
      return everybody
        .map((id) => {
          const school = trust.employer(id, at);
          const held = trust.rolesOf(id, at);
          const trained = (trust.trainedUntil(id, 'safer-recruitment', at) ?? '') >= localDate(at);
          const roles = held.map(({ role, school: at }) => role + (at ? ` at ${trust.school(at)?.name ?? at}` : ''));
          return {
            id,
            name: known.get(id) ?? id,
            group: groupOf(held, trained),
            roles: roles.join(', '),
            school: (school && trust.school(school)?.name) ?? '',
          };
        })
        .filter((one) => words.every((word) => textOf(one).includes(word)));
    },
  };
};
export type PeopleToPick = ReturnType<typeof peopleToPick>;
