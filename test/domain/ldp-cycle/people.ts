import type { Employment, HeldRole, Role, SchoolId, StaffId } from '#libs/kernel/index.js';
import { smallTrust } from '../../support/people.js';
import { ash, birch, ceo, cora, dev, headOfAsh, headOfBirch, hr, hrTwo, slt, sltTwo } from '../../support/people.js';

/** Senior leaders at both schools: `cora` is of the usual panel, `dev` is spare, and the Heads lead their schools too. */
const roles: Readonly<Record<string, readonly HeldRole[]>> = {
  [hr]: [{ role: 'HR' }],
  [hrTwo]: [{ role: 'HR' }],
  [slt]: [{ role: 'SLT' }],
  [sltTwo]: [{ role: 'SLT', school: birch }],
  [cora]: [{ role: 'SLT', school: ash }],
  [dev]: [{ role: 'SLT', school: birch }],
  [ceo]: [{ role: 'CEO' }],
  [headOfAsh]: [
    { role: 'Head', school: ash },
    { role: 'SLT', school: ash },
  ],
  [headOfBirch]: [
    { role: 'Head', school: birch },
    { role: 'SLT', school: birch },
  ],
};
export const rolesOf = (staff: StaffId): readonly HeldRole[] => roles[staff] ?? [];
export const holders = (role: Role, school?: SchoolId): readonly StaffId[] =>
  (Object.keys(roles) as StaffId[]).filter((staff) =>
    rolesOf(staff).some((held) => held.role === role && (!school || !held.school || held.school === school)),
  );

/** The n-th applicant of a school; there are as many as a test asks for. */
export const applicant = (n: number, school: 'ash' | 'birch' = 'ash') => `applicant-${school}-${n}` as StaffId;
const isApplicant = (staff: StaffId) => staff.startsWith('applicant-');
export const employmentAt: typeof smallTrust.employmentAt = (staff, at): Employment | undefined =>
  isApplicant(staff)
    ? { school: staff.includes('-birch-') ? birch : ash, contract: 'permanent' }
    : smallTrust.employmentAt(staff, at);
