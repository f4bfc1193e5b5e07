import type { Instant, LocalDate, SchoolId, StaffId } from '../../kernel/index.js';
import type { CaseSummary } from '../process/process.js';
import type { Accreditation, Activity, Continuation, Element, Joining, Pause, Pool, Reviewed } from './parts.js';
import type { Application, Ladder, LeavingBecause } from './words.js';

/** What is kept of a person's life with the programme, wherever they stand. */
export type File = Readonly<{
  person: StaffId;
  /** The school that employs them, as last found. */
  school: SchoolId;
  /** How many applications they have handed in. */
  applications: number;
  /** The latest that they handed in. */
  application?: Application;
  revision: number;
  elements: readonly Element[];
  activities: readonly Activity[];
  accreditations: readonly Accreditation[];
  pauses: readonly Pause[];
  continuations: number;
  continuation?: Continuation;
  progress?: Reviewed;
  pool?: Pool;
  /** The tasks that the CEO has been asked for too. */
  escalated: readonly string[];
}>;

type There = Readonly<{ since: LocalDate; continuationAt: Instant }>;
export type Step =
  | Readonly<{ status: 'Submitted'; forwardAt: Instant; ladder: Ladder }>
  | Readonly<{ status: 'WithPanel' }>
  | Readonly<{ status: 'WaitListed'; position: number }>
  | Readonly<{ status: 'Offered'; expires: Instant; ladder: Ladder }>
  | (Readonly<{ status: 'Accepted' }> & Joining)
  | (Readonly<{ status: 'Deferred'; protected: boolean }> & Joining)
  | Readonly<{ status: 'NotSelected'; because: 'panel' | 'cycle-closed' | 'eligibility' }>
  | Readonly<{ status: 'Withdrawn' }>
  | Readonly<{ status: 'Declined'; because: 'declined' | 'lapsed' }>
  | (Readonly<{ status: 'Participating' }> & There)
  | (Readonly<{ status: 'Paused'; protected: boolean; from: LocalDate }> & There)
  | (Readonly<{
      status: 'NotContinued';
      decidedBy: StaffId;
      effectiveFrom: LocalDate;
      appeal: 'open' | 'asked' | 'final';
      appealBy: Instant;
      hears?: 'CEO' | 'Governor' | 'SLT';
      ladder: Ladder;
    }> &
      There)
  | (Readonly<{ status: 'Completed'; on: LocalDate }> & There)
  | Readonly<{ status: 'Left'; because: LeavingBecause; on: LocalDate }>;
export type StepIn<T extends Step['status']> = Extract<Step, { status: T }>;

export type Begun = File & Readonly<{ step: Step }>;
export type Status = 'NotApplied' | Step['status'] | 'ContinuationPending';
/** The status stands beside the step, so that lists and workflows need not know the steps. */
export type Participation =
  Readonly<{ status: 'NotApplied' }> | (Begun & Readonly<{ status: Exclude<Status, 'NotApplied'> }>);

export const hasBegun = (state: Participation): state is Exclude<Participation, { status: 'NotApplied' }> =>
  state.status !== 'NotApplied';
/** Somebody who takes part is looked at each year, and the list says so while that is open. */
export const statusOf = ({ step, continuation }: Begun): Exclude<Status, 'NotApplied'> =>
  step.status === 'Participating' && continuation ? 'ContinuationPending' : step.status;
/** The step when it is one of those asked for. */
export const stepIn = <T extends Step['status']>(
  state: Participation,
  ...statuses: readonly T[]
): StepIn<T> | undefined =>
  hasBegun(state) && (statuses as readonly string[]).includes(state.step.status)
    ? (state.step as StepIn<T>)
    : undefined;

export const schoolOf = (state: Participation): SchoolId | undefined => (hasBegun(state) ? state.school : undefined);

const over: readonly Step['status'][] = ['NotSelected', 'Withdrawn', 'Declined', 'Left'];
/** Nothing is under way, and they may apply again. */
export const mayApply = (state: Participation): boolean =>
  !hasBegun(state) ||
  over.includes(state.step.status) ||
  (state.step.status === 'NotContinued' && state.step.appeal === 'final');
/** Somebody in the talent pool is looked at again, so their file is open. */
export const isOpen = (state: Participation): boolean =>
  hasBegun(state) && (state.pool !== undefined || !(mayApply(state) || state.step.status === 'Completed'));

/** What lists show of it. Throws on a state before its first event: such a file does not exist. */
export const summary = (state: Participation): CaseSummary => {
  if (!hasBegun(state)) throw new Error('A participation that nobody began has no summary.');
  const { person, school, status } = state;
  return { status, title: 'Leadership Development Programme', school, open: isOpen(state), involved: [person] };
};
