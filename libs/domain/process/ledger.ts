import type { CaseRole, Holding, LocalDate, SchoolId, StaffId } from '../../kernel/index.js';

/** Somebody who is away passes a role on: all of it, or its part at one school; both days included. */
export type Delegated = Readonly<{
  fromStaff: StaffId;
  toStaff: StaffId;
  role: CaseRole;
  school?: SchoolId;
  from: LocalDate;
  to: LocalDate;
}>;

/** What one stream makes known of who holds or does what on which days; decisions of all cases look at it. */
export type LedgerRow = (Readonly<{ kind: 'holding' }> & Holding) | (Readonly<{ kind: 'delegation' }> & Delegated);
