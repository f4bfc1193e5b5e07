import { instant, type StaffId } from '#libs/kernel/index.js';
import type { PeopleNames, WatchedDirectory } from '#libs/directory/index.js';
import type { PersonToPick } from './people-page.js';

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
          const roles = trust
            .rolesOf(id, at)
            .map((held) => held.role + (held.school ? ` at ${trust.school(held.school)?.name ?? held.school}` : ''));
          return {
            id,
            name: known.get(id) ?? id,
            roles: roles.join(', '),
            school: (school && trust.school(school)?.name) ?? '',
          };
        })
        .filter((one) => words.every((word) => Object.values(one).join(' ').toLowerCase().includes(word)));
    },
  };
};
export type PeopleToPick = ReturnType<typeof peopleToPick>;
