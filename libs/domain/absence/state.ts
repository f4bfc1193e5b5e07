import type { LocalDate, SchoolId, StaffId } from '../../kernel/index.js';
import type { CaseSummary } from '../process/process.js';
import type { Delegated } from '../process/ledger.js';
import type { DelegationId, PassedOn, Window } from './events.js';

export type Delegation = Readonly<{
  delegation: DelegationId;
  passedOn: PassedOn;
  since?: LocalDate;
  until?: LocalDate;
  removed: boolean;
}>;
type Known = Readonly<{ staff: StaffId; school: SchoolId; window: Window; delegations: readonly Delegation[] }>;
export type Absence =
  | Readonly<{ status: 'NotPlanned' }>
  | (Readonly<{ status: 'Planned' }> & Known)
  /** As though it had never been planned. */
  | (Readonly<{ status: 'Cancelled' }> & Known);
export type KnownAbsence = Exclude<Absence, { status: 'NotPlanned' }>;

export const isKnown = (absence: Absence): absence is KnownAbsence => absence.status !== 'NotPlanned';
export const schoolOf = (absence: Absence): SchoolId | undefined => (isKnown(absence) ? absence.school : undefined);
/** Who stands in now or will. */
export const delegationsIn = (absence: Absence): readonly Delegation[] =>
  isKnown(absence) ? absence.delegations.filter(({ removed }) => !removed) : [];

/** The days on which a delegate stands in; undefined where there are none. */
export const daysOf = ({ window }: Pick<Known, 'window'>, { since, until }: Delegation): Window | undefined => {
  const from = since && since > window.from ? since : window.from;
  const to = until && until < window.to ? until : window.to;
  return from <= to ? { from, to } : undefined;
};

/** Who stands in for the one who is away, on which days, as far as it came or comes about. */
export const delegated = (absence: Absence): readonly Delegated[] => {
  if (absence.status !== 'Planned') return [];
  return absence.delegations.flatMap((one): readonly Delegated[] => {
    const days = one.removed && !one.until ? undefined : daysOf(absence, one);
    const { to: toStaff, role, school } = one.passedOn;
    return days ? [{ fromStaff: absence.staff, toStaff, role, ...(school && { school }), ...days }] : [];
  });
};

/** What lists show of it. Throws on a state before its first event: such an absence does not exist. */
export const summary = (absence: Absence): CaseSummary => {
  if (!isKnown(absence)) throw new Error('An absence that nobody planned has no summary.');
  const { status, school, staff } = absence;
  const involved = [...new Set([staff, ...delegationsIn(absence).map(({ passedOn }) => passedOn.to)])];
  return { status, title: 'Absence', school, open: status === 'Planned', involved };
};
