import type { Role, SchoolId, StaffId } from '../kernel/index.js';
import { serves, type CaseSummary } from '../domain/process/index.js';
import type { Caller } from './caller.js';

/** The whole case, one's own part of it, or nothing: then the case does not exist for the caller. */
export type CaseView = 'whole' | 'part' | 'none';

/** Roles that see a case at the schools where they serve. */
export const overseeing: readonly Role[] = ['HR', 'SLT', 'CEO', 'Head'];

export const oversees = (caller: Caller, school: SchoolId): boolean =>
  caller.kind === 'person' && overseeing.some((role) => caller.roles.some((held) => serves(held, role, school)));

type Seen = Readonly<{
  summary: Pick<CaseSummary, 'school' | 'involved'>;
  /** Who has an interest of their own. */
  interested: readonly StaffId[];
  /** Whether an open task of the case waits for the caller. */
  deciding: boolean;
}>;

/** Deny by default. Somebody with an interest of their own, such as an applicant, sees their part whatever their roles. */
export const caseView = (caller: Caller, { summary, interested, deciding }: Seen): CaseView => {
  if (caller.kind === 'service') return caller.scopes.has('cases:read') ? 'whole' : 'none';
  if (interested.includes(caller.id)) return 'part';
  if (deciding || oversees(caller, summary.school)) return 'whole';
  return summary.involved.includes(caller.id) ? 'part' : 'none';
};
