import { dayBefore, type Holding, type LocalDate } from '../kernel/index.js';
import type { DirectoryRows, GrantRow } from './rows.js';

const place = (role: string, school: string): string => `${role} ${school}`;

/** Who is there in a post with a role holds the role at its school, on each day of the stretch. */
export const grantsOfPosts = (holdings: readonly Holding[]): readonly GrantRow[] =>
  holdings.flatMap(({ staff, role, school, from, to, present }) =>
    role && present ? [{ staff, role, school, from, to: to ?? null }] : [],
  );

/** From which day on the ledger says who holds a role at a school: the first on which anybody holds such a post, or is away from it. */
const governedFrom = (holdings: readonly Holding[]): ReadonlyMap<string, LocalDate> => {
  const first = new Map<string, LocalDate>();
  for (const { role, school, from } of holdings) {
    const known = role && first.get(place(role, school));
    if (role && (!known || from < known)) first.set(place(role, school), from);
  }
  return first;
};

/** The imported grants, each as far as the ledger does not govern its role at its school. */
export const grantsBeforeLedger = ({
  grants,
  holdings,
}: Pick<DirectoryRows, 'grants' | 'holdings'>): readonly GrantRow[] => {
  const governed = governedFrom(holdings);
  return grants.flatMap((grant) => {
    const from = grant.school === null ? undefined : governed.get(place(grant.role, grant.school));
    if (!from || (grant.to !== null && grant.to < from)) return [grant];
    return grant.from < from ? [{ ...grant, to: dayBefore(from) }] : [];
  });
};
