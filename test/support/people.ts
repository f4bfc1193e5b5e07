import type { Directory, School } from '#libs/directory/types.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { Employment, HeldRole, LocalDate, Role, SchoolId, StaffId } from '#libs/kernel/index.js';

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
export const cora = 'staff-cora' as StaffId;
export const dev = 'staff-dev' as StaffId;
export const ella = 'staff-ella' as StaffId;
/** Works at birch until 2027-01-20, and then for nobody. */
export const finn = 'staff-finn' as StaffId;
export const untrained = 'staff-untrained' as StaffId;
/** Trained until 2027-02-10, and not renewed. */
export const lapsing = 'staff-lapsing' as StaffId;
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
  [hr, hrTwo, slt, ceo, headOfAsh, ada, cora, ella, untrained]
    .map((id) => [id, ash])
    .concat([sltTwo, headOfBirch, ben, dev, finn, lapsing].map((id) => [id, birch])),
);
const finnLeaves = '2027-01-20' as LocalDate;
const employmentAt: Directory['employmentAt'] = (staff, at): Employment | undefined => {
  const school = employers[staff];
  if (!school || (staff === finn && localDate(at) > finnLeaves)) return undefined;
  return { school, contract: staff === finn ? 'fixed-term' : 'permanent' };
};
const trained: Readonly<Record<string, LocalDate>> = {
  ...Object.fromEntries(
    [hr, hrTwo, slt, sltTwo, headOfAsh, headOfBirch, cora, dev, ella, finn].map((id) => [
      id,
      '2029-12-31' as LocalDate,
    ]),
  ),
  [lapsing]: '2027-02-10' as LocalDate,
};
const everySchool: readonly School[] = [
  { id: ash, name: 'Ash', county: 'Suffolk', phase: 'primary' },
  { id: birch, name: 'Birch', county: 'Essex', phase: 'secondary' },
];

/** A trust of two schools and fifteen people, for tests of what decides about them. */
export const smallTrust: Directory = {
  version: 1,
  schools: () => everySchool,
  school: (id) => everySchool.find((one) => one.id === id),
  staff: (at) => (Object.keys(employers) as StaffId[]).filter((staff) => employmentAt(staff, at)),
  rolesOf: (staff) => roles[staff] ?? [],
  ownRolesAt: (staff) => roles[staff] ?? [],
  delegationsBy: () => [],
  delegationsTo: () => [],
  employer: (staff, at) => employmentAt(staff, at)?.school,
  employmentAt,
  trainedUntil: (staff) => trained[staff],
  holdingsOf: () => [],
  holdingsIn: () => [],
  holders: (role: Role, school) =>
    Object.entries(roles).flatMap(([id, held]) =>
      held.some((h) => h.role === role && (!school || !h.school || h.school === school)) ? [id as StaffId] : [],
    ),
};
