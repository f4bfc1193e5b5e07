import type { HeldRole, Role, SchoolId, StaffId } from '../kernel/index.js';
import type { Addressee } from '../domain/process/task.js';
import { person, school, type Names } from './names.js';
import { listed } from './numbers.js';

/** The trust's own names of its roles. */
export const roleNames: Readonly<Record<Role, string>> = {
  HR: 'HR',
  SLT: 'Senior leadership team (SLT)',
  CEO: 'Chief Executive (CEO)',
  Head: 'Head',
  Governor: 'Governor',
  IT: 'IT',
};
const short: Readonly<Record<Role, string>> = { ...roleNames, SLT: 'SLT', CEO: 'the CEO' };
const isRole = (role: string): role is Role => Object.hasOwn(roleNames, role);

/** A role with its school, by the school's name: `Head of Marsh Lane Primary`, `HR for Marsh Lane Primary`, `SLT`. */
export const roleText = (role: Role, schoolName?: string): string => {
  if (role === 'Head') return schoolName ? `Head of ${schoolName}` : 'a Head';
  return schoolName ? `${short[role]} for ${schoolName}` : short[role];
};
export const heldRoleText = (held: HeldRole, names: Names): string =>
  roleText(held.role, held.school && school(names, held.school));

/** Whom a task is for, as the inbox writes it: `staff:<id>`, `<Role>` or `<Role>@<school>`. */
export const addressText = (address: string, names: Names): string => {
  if (address.startsWith('staff:')) return person(names, address.slice('staff:'.length) as StaffId);
  const [role = '', at] = address.split('@');
  return isRole(role) ? roleText(role, at && school(names, at as SchoolId)) : 'somebody else';
};
const eitherOf = (texts: readonly string[]): string => listed([...new Set(texts)], 'or');
/** Everybody whom a task is for: `HR for Marsh Lane Primary or SLT`. */
export const addressesText = (addresses: readonly string[], names: Names): string =>
  eitherOf(addresses.map((one) => addressText(one, names)));
/** The same of a task in its case. */
export const addresseeText = (to: Addressee, names: Names): string =>
  'staff' in to ? person(names, to.staff) : heldRoleText(to, names);
export const addresseesText = (to: readonly Addressee[], names: Names): string =>
  eitherOf(to.map((one) => addresseeText(one, names)));
