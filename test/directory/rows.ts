import { directoryOf } from '#libs/directory/resolver.js';
import type {
  DelegationRow,
  DirectoryRows,
  EmploymentRow,
  GrantRow,
  StaffRow,
  TrainingRow,
} from '#libs/directory/rows.js';
import type { Days } from '#libs/directory/span.js';
import type { Directory } from '#libs/directory/index.js';
import type { Instant, LocalDate, Role, SchoolId, StaffId } from '#libs/kernel/index.js';

/** Rows for tests, written short: `days('2026-09-01')`, `grant('ann', 'Head', 'elm', days(…))`. */
export const days = (from = '2020-01-01', to: string | null = null): Days => ({
  from: from as LocalDate,
  to: to as LocalDate | null,
});
export const person = (staff: string, at = days(), contract: StaffRow['contract'] = 'permanent'): StaffRow => ({
  staff: staff as StaffId,
  contract,
  ...at,
});
export const employed = (staff: string, school: string, at = days()): EmploymentRow => ({
  staff: staff as StaffId,
  school: school as SchoolId,
  ...at,
});
export const grant = (staff: string, role: Role, school: string | null = null, at = days()): GrantRow => ({
  staff: staff as StaffId,
  role,
  school: school as SchoolId | null,
  ...at,
});
export const delegation = (from: string, to: string, role: Role, school: string | null, at: Days): DelegationRow => ({
  fromStaff: from as StaffId,
  toStaff: to as StaffId,
  role,
  school: school as SchoolId | null,
  ...at,
});
export const trained = (staff: string, from: string, to: string): TrainingRow => ({
  staff: staff as StaffId,
  training: 'safer-recruitment',
  from: from as LocalDate,
  to: to as LocalDate,
});

export const directoryWith = (rows: Partial<DirectoryRows>): Directory =>
  directoryOf({
    version: 1,
    schools: ['elm', 'oak'].map((id) => ({
      id: id as SchoolId,
      name: id,
      county: 'Suffolk',
      phase: 'primary' as const,
    })),
    staff: ['ann', 'bob', 'cas', 'dee'].map((staff) => person(staff)),
    employments: [],
    grants: [],
    delegations: [],
    trainings: [],
    holdings: [],
    ...rows,
  });

export const at = (instant: string): Instant => new Date(instant).toISOString() as Instant;
export const staffId = (id: string) => id as StaffId;
export const schoolId = (id: string) => id as SchoolId;
