import type { Instant, LocalDate, PostId, SchoolId, StaffId } from '../../kernel/index.js';
import type { CaseSummary } from '../process/process.js';
import type { Ladder } from '../process/rung.js';
import type { Acting, AllowanceClock, Allowed, Cause, Held, InsteadOf, Left, Section128Outcome } from './words.js';
import type { Unwinding } from './unwinding/state.js';

export type Link = Acting &
  Readonly<{
    post: PostId;
    title: string;
    school: SchoolId;
    staff: StaffId;
    cause: Cause;
    insteadOf: InsteadOf;
    own: readonly Left[];
    absent: readonly Held[];
    depth: number;
    beyond?: number;
    arrangedBy: StaffId;
  }>;
/** The absence that this case keeps; `over` once the person is back. */
export type Absence = Readonly<{ over: boolean; to?: LocalDate; endsAt?: Instant }>;
export type Allowance =
  | (Readonly<{ status: 'owed'; escalated: boolean; again: boolean }> & AllowanceClock)
  | (Readonly<{ status: 'determined' }> & Allowed);
export type Section128 =
  | Readonly<{ status: 'asked'; ladder: Ladder; escalated: boolean }>
  | Readonly<{ status: Section128Outcome; checkedOn: LocalDate }>;

/** `revision` counts what was said of the link in public. */
type File = Readonly<{ link: Link; revision: number; unwinding: Unwinding; absence?: Absence }>;
type Begun = Readonly<{ allowance: Allowance; section128?: Section128 }>;
type Done = Readonly<{ lastDay: LocalDate }>;

/** One person who acts in one post. */
export type ActingUp =
  | Readonly<{ status: 'NotArranged' }>
  | (Readonly<{ status: 'Arranged' }> & File)
  | (Readonly<{ status: 'Acting' }> & File & Begun)
  /** The end is settled; its day, the allowance, the absence or a plan of unwinding is still to come. */
  | (Readonly<{ status: 'Closing'; over: boolean; endsAt: Instant }> & File & Begun & Done)
  | (Readonly<{ status: 'Ended' }> & File & Begun & Done)
  | (Readonly<{ status: 'Cancelled' }> & File);
export type Status = ActingUp['status'];
export type In<T extends Status> = Extract<ActingUp, { status: T }>;
export type Arranged = Exclude<ActingUp, { status: 'NotArranged' }>;

export const isArranged = (state: ActingUp): state is Arranged => state.status !== 'NotArranged';
export const hasBegun = (state: ActingUp): state is In<'Acting' | 'Closing'> =>
  state.status === 'Acting' || state.status === 'Closing';
export const schoolOf = (state: ActingUp): SchoolId | undefined => (isArranged(state) ? state.link.school : undefined);
export const isOpen = ({ status }: Readonly<{ status: Status }>): boolean =>
  status === 'Arranged' || status === 'Acting' || status === 'Closing';

/** What lists show of the case. Throws on a state before its first event: such a case does not exist. */
export const summary = (state: ActingUp): CaseSummary => {
  if (!isArranged(state)) throw new Error('Acting up that nobody arranged has no summary.');
  const { title, school, staff, insteadOf } = state.link;
  const involved = [staff, insteadOf.staff];
  return { status: state.status, title, school, open: isOpen(state), involved };
};
