import type { Directory, School } from '#libs/directory/types.js';
import type { HeldRole, Role, SchoolId, StaffId } from '#libs/kernel/index.js';

export const ash = 'school-ash' as SchoolId;
export const birch = 'school-birch' as SchoolId;
export const hr = 'staff-hr' as StaffId;
export const hrTwo = 'staff-hr-2' as StaffId;
export const slt = 'staff-slt' as StaffId;
export const sltTwo = 'staff-slt-2' as StaffId;
export const ceo = 'staff-ceo' as StaffId;
export const headOfAsh = 'staff-head-ash' as StaffId;
export const headOfBirch = 'staff-head-birch' as StaffId;
export const ada = 'staff-ada' as StaffId;
export const ben = 'staff-ben' as StaffId;
export const stranger = 'staff-stranger' as StaffId;

const roles: Readonly<Record<string, readonly HeldRole[]>> = {
  [hr]: [{ role: 'HR' }],
  [hrTwo]: [{ role: 'HR' }],
  [slt]: [{ role: 'SLT' }],
  [sltTwo]: [{ role: 'SLT', school: birch }],
  [ceo]: [{ role: 'CEO' }],
  [headOfAsh]: [{ role: 'Head', school: ash }],
  [headOfBirch]: [{ role: 'Head', school: birch }],
};
const employers: Readonly<Record<string, SchoolId>> = Object.fromEntries(
  [hr, hrTwo, slt, ceo, headOfAsh, ada]
    .map((id) => [id, ash])
    .concat([sltTwo, headOfBirch, ben].map((id) => [id, birch])),
);
const everySchool: readonly School[] = [
  { id: ash, name: 'Ash', county: 'Suffolk', phase: 'primary' },
  { id: birch, name: 'Birch', county: 'Essex', phase: 'secondary' },
];

/** A trust of two schools and nine people, for tests of what decides about them. */
export const smallTrust: Directory = {
  version: 1,
  schools: () => everySchool,
  school: (id) => everySchool.find((one) => one.id === id),
  staff: () => Object.keys(employers) as StaffId[],
  rolesOf: (staff) => roles[staff] ?? [],
  employer: (staff) => employers[staff],
  holders: (role: Role, school) =>
    Object.entries(roles).flatMap(([id, held]) =>
      held.some((h) => h.role === role && (!school || !h.school || h.school === school)) ? [id as StaffId] : [],
    ),
};
