import type { CaseRole, HeldRole, Instant, Role, SchoolId, StaffId } from '../../kernel/index.js';

/** Whom a task is for: one person, or whoever holds a role when it is answered. */
export type Addressee = Readonly<{ staff: StaffId }> | Readonly<{ role: CaseRole; school?: SchoolId }>;
/** Who may not answer it although the role would allow it, by person, and why. */
export type Excluded = Readonly<{ staff: StaffId; because: 'four-eyes' | 'own-case' | 'recused' }>;

/** What a person must do now: a pure function of state, so it can't be orphaned or out of date. */
export type Task = Readonly<{
  /** Unique in its case. */
  key: string;
  /** Command types that answer it; the first is the usual one. */
  answers: readonly string[];
  clause: string;
  to: readonly Addressee[];
  not: readonly Excluded[];
  due?: Instant;
  priority: 'normal' | 'high';
  claimedBy?: StaffId;
  /** Whose exclusion by four eyes the CEO has lifted, with a reason that the case's timeline keeps. */
  lifted?: readonly StaffId[];
}>;

/** A role held across the trust serves at every school; where no school is asked for, anybody who holds the role anywhere serves. */
export const serves = (held: HeldRole, role: Role, school?: SchoolId): boolean =>
  held.role === role && (school === undefined || held.school === undefined || held.school === school);

export const addressed = (to: Addressee, person: StaffId, roles: readonly HeldRole[]): boolean =>
  'staff' in to ? to.staff === person : roles.some((held) => serves(held, to.role, to.school));
