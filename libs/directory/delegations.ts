import type { CaseRole, Delegated, StaffId } from '../kernel/index.js';
import type { DelegationRow } from './rows.js';

type ByStaff = ReadonlyMap<StaffId, readonly Delegated[]>;

/** Without a last day it goes on for ever, as an imported one may. */
const forEver = '9999-12-31' as Delegated['to'];
const delegatedBy = ({ fromStaff, toStaff, role, school, from, to }: DelegationRow): Delegated => ({
  fromStaff,
  toStaff,
  role: role as CaseRole,
  ...(school && { school }),
  from,
  to: to ?? forEver,
});

/** What is passed on, by who passes it on and by whom it is passed on to; earliest first. */
export const delegationsOf = (rows: readonly DelegationRow[]): Readonly<{ by: ByStaff; to: ByStaff }> => {
  const all = rows.map(delegatedBy).sort((a, b) => (a.from < b.from ? -1 : 1));
  const grouped = (key: (one: Delegated) => StaffId): ByStaff => {
    const groups = new Map<StaffId, readonly Delegated[]>();
    for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
    return groups;
  };
  return { by: grouped(({ fromStaff }) => fromStaff), to: grouped(({ toStaff }) => toStaff) };
};
