import type { AbsenceEvent, DelegationId, PassedOn } from '#libs/domain/absence/events.js';
import { absence, type AbsenceCommand } from '#libs/domain/absence/index.js';
import type { AbsenceCase } from '#libs/domain/absence/fold.js';
import type { SharedEvent } from '#libs/domain/process/index.js';
import type { Delegated, HeldRole, LocalDate, StaffId, StreamId } from '#libs/kernel/index.js';
import { contextOf, type Circumstances } from '../../support/given.js';
import { ash, ben, headOfAsh } from '../../support/people.js';

export const theAbsence = 'absence-00000000-0000-4000-8000-000000000001' as StreamId;
export const day = (text: string) => text as LocalDate;
export const delegation = (n: number) => `delegation-${n}` as DelegationId;
/** Today is Monday 11 January 2027. */
export const week = { from: day('2027-01-18'), to: day('2027-01-22') };
export const now = { from: day('2027-01-04'), to: day('2027-01-22') };
export const past = { from: day('2026-12-01'), to: day('2026-12-18') };

export const planned = (window = week, staff: StaffId = headOfAsh): AbsenceEvent => ({
  type: 'AbsencePlanned',
  data: { staff, school: ash, ...window, by: staff },
});
export const asHead = (to: StaffId = ben): PassedOn => ({ to, role: 'Head', school: ash });
export const added = (passedOn = asHead(), n = 1, since?: string): AbsenceEvent => ({
  type: 'DelegateAdded',
  data: { delegation: delegation(n), passedOn, ...(since && { since: day(since) }), by: headOfAsh },
});
export const removed = (until?: string, n = 1): AbsenceEvent => ({
  type: 'DelegateRemoved',
  data: { delegation: delegation(n), ...(until && { until: day(until) }), by: headOfAsh },
});
export const cancelled: AbsenceEvent = { type: 'AbsenceCancelled', data: { by: headOfAsh } };

export const fold = (...events: readonly AbsenceEvent[]): AbsenceCase =>
  (events as readonly (AbsenceEvent | SharedEvent)[]).reduce(absence.fold.evolve, absence.fold.initial as AbsenceCase);
export const rowsOf = (...events: readonly AbsenceEvent[]) => absence.ledger!(fold(...events), theAbsence);

type More = Circumstances &
  Readonly<{
    /** What others pass on already. */
    passedOn?: readonly Delegated[];
    /** Held by the one who is away from a day on, instead of what the directory says. */
    ownRolesAt?: (staff: StaffId, at: string) => readonly HeldRole[];
  }>;
export const given = (...history: readonly AbsenceEvent[]) => ({
  when: (command: AbsenceCommand, by: StaffId = headOfAsh, more: More = {}) => {
    const context = contextOf(by, more);
    const { passedOn = [], ownRolesAt = context.people.ownRolesAt } = more;
    const people = {
      ...context.people,
      ownRolesAt,
      delegationsBy: (staff: StaffId) => passedOn.filter(({ fromStaff }) => fromStaff === staff),
    };
    return absence.decide(command, fold(...history), { ...context, stream: theAbsence, people });
  },
});
/** The events by type, or `no:` and the refusal. */
export const inShort = (decision: ReturnType<ReturnType<typeof given>['when']>): string =>
  decision.ok ? decision.events.map(({ type }) => type).join(', ') : `no: ${decision.refusal}`;

type DataOf<T extends AbsenceCommand['type']> = Extract<AbsenceCommand, { type: T }>['data'];
export const plan = (more: Partial<DataOf<'PlanAbsence'>> = {}): AbsenceCommand => ({
  type: 'PlanAbsence',
  data: { ...week, delegations: [], ...more },
});
export const change = (from: string, to: string): AbsenceCommand => ({
  type: 'ChangeAbsence',
  data: { from: day(from), to: day(to) },
});
export const endEarly = (back: string): AbsenceCommand => ({ type: 'EndAbsenceEarly', data: { back: day(back) } });
export const cancel: AbsenceCommand = { type: 'CancelAbsence', data: {} };
export const add = (passedOn: PassedOn = asHead()): AbsenceCommand => ({ type: 'AddDelegate', data: passedOn });
export const remove = (n = 1): AbsenceCommand => ({ type: 'RemoveDelegate', data: { delegation: delegation(n) } });
