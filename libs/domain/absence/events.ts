import type { CaseRole, Id, LocalDate, Message, SchoolId, StaffId } from '../../kernel/index.js';

export type DelegationId = Id<'Delegation'>;
/** Both days included; an absence always has a last one. */
export type Window = Readonly<{ from: LocalDate; to: LocalDate }>;
/** What is passed on, to whom: a role wherever it is held, or its part at one school. */
export type PassedOn = Readonly<{ to: StaffId; role: CaseRole; school?: SchoolId }>;

/** What can be recorded of an absence: its days and who stands in, never its kind or its reason. */
export type AbsenceEvent =
  | Message<'AbsencePlanned', Window & { staff: StaffId; school: SchoolId; by: StaffId }>
  | Message<'AbsenceChanged', Window & { by: StaffId }>
  /** They are back on the day after the last one. */
  | Message<'AbsenceEndedEarly', { to: LocalDate; by: StaffId }>
  | Message<'AbsenceCancelled', { by: StaffId }>
  /** With `since`: the absence has begun, and who stands in does so from this day on. */
  | Message<'DelegateAdded', PassedOnAs & { since?: LocalDate; by: StaffId }>
  /** With `until`: they have stood in, and do so up to this day. */
  | Message<'DelegateRemoved', { delegation: DelegationId; until?: LocalDate; by: StaffId }>;
type PassedOnAs = Readonly<{ delegation: DelegationId; passedOn: PassedOn }>;
