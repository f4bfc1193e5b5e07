import type { Contract, Holding, LocalDate, PostId, Role, SchoolId, StaffId, Training } from '../kernel/index.js';
import type { Days } from './span.js';
import type { School } from './types.js';

export type StaffRow = Days & Readonly<{ staff: StaffId; contract: Contract | 'volunteer' }>;
export type EmploymentRow = Days & Readonly<{ staff: StaffId; school: SchoolId }>;
/** Without a school: across the trust. */
export type GrantRow = Days & Readonly<{ staff: StaffId; role: Role; school: SchoolId | null }>;
/** Without a school: wherever `fromStaff` holds the role. */
export type DelegationRow = Days &
  Readonly<{ fromStaff: StaffId; toStaff: StaffId; role: Role; school: SchoolId | null }>;
/** Valid on both days and between them; a training always ends. */
export type TrainingRow = Readonly<{ staff: StaffId; training: Training; from: LocalDate; to: LocalDate }>;

/** The tables that the resolver answers from. */
export type DirectoryRows = Readonly<{
  version: number;
  schools: readonly School[];
  staff: readonly StaffRow[];
  employments: readonly EmploymentRow[];
  grants: readonly GrantRow[];
  delegations: readonly DelegationRow[];
  trainings: readonly TrainingRow[];
  /** Every stretch in which somebody holds a post, as the ledger has it now. */
  holdings: readonly Holding[];
}>;

/** What a version of the world changed in the ledger and nowhere else: all that it now says of some posts, and every delegation. */
export type LedgerMoved = Readonly<{
  version: number;
  posts: readonly PostId[];
  holdings: readonly Holding[];
  delegations: readonly DelegationRow[];
}>;
