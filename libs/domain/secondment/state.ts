import type { Instant, LocalDate, Pattern, PostId, SchoolId, StaffId } from '../../kernel/index.js';
import type { Unwinding } from '../acting-up/unwinding/state.js';
import type { CaseSummary } from '../process/process.js';
import type { Addressee } from '../process/task.js';
import type { Conversion, Draft, Extension, Objective, Return, Review, Times } from './parts.js';
import type { AppointmentId, Host, Stay, Terms } from './words.js';

/** What was asked for; where an appointment gave rise to it, HR names the posts with the agreement. */
export type Asked = Readonly<{
  title: string;
  secondee: StaffId;
  homeSchool: SchoolId;
  homePost?: PostId;
  host: Host | Readonly<{ school: SchoolId }>;
  from: LocalDate;
  to?: LocalDate;
  pattern?: Pattern;
  onLdp: boolean;
  requestedBy?: StaffId;
  arisesFrom?: AppointmentId;
}>;

/** What is kept of a secondment whatever its step. */
export type File = Readonly<{
  asked: Asked;
  /** How many versions of the agreement there have been. */
  versions: number;
  /** The version that is open for signatures. */
  draft?: Draft;
  /** What all sides have signed. */
  terms?: Terms;
  objective?: Objective;
  reviews: readonly Review[];
  /** How many extensions were asked for, and how many all sides have signed. */
  extensionsAsked: number;
  extensions: number;
  extension?: Extension;
  conversion?: Conversion;
  /** The plan by which everybody who acts for the secondee goes back with their return. */
  unwinding?: Unwinding;
  /** The tasks that the CEO has been asked for too. */
  escalated: readonly string[];
}>;

type Chased = Readonly<{ ladder: Draft['ladder'] }>;
type There = Readonly<{ stay: Stay; times: Times }>;
export type Step =
  | (Readonly<{ status: 'Requested'; release: Addressee }> & Chased)
  | (Readonly<{ status: 'Agreeing' }> & Chased)
  | (Readonly<{ status: 'Agreed' }> & There)
  | (Readonly<{ status: 'Running'; nextReviewAt: Instant }> & There)
  | (Readonly<{ status: 'Returning'; nextReviewAt: Instant; return: Return }> & There)
  | (Readonly<{ status: 'Ended'; stay: Stay }> & Chased)
  | Readonly<{ status: 'Completed'; stay: Stay }>
  | Readonly<{ status: 'Converted'; stay: Stay }>
  | Readonly<{ status: 'Refused' }>
  | Readonly<{ status: 'Cancelled' }>;
export type StepIn<T extends Step['status']> = Extract<Step, { status: T }>;

export type Begun = File & Readonly<{ step: Step }>;
/** The status stands beside the step as well, so that lists and workflows need not know the steps. */
export type Secondment = Readonly<{ status: 'NotRequested' }> | (Begun & Readonly<{ status: Step['status'] }>);
export type Status = Secondment['status'];

export const isRequested = (state: Secondment): state is Exclude<Secondment, { status: 'NotRequested' }> =>
  state.status !== 'NotRequested';
/** The step when it is one of those asked for. */
export const stepIn = <T extends Step['status']>(
  state: Secondment,
  ...statuses: readonly T[]
): StepIn<T> | undefined =>
  isRequested(state) && (statuses as readonly string[]).includes(state.step.status)
    ? (state.step as StepIn<T>)
    : undefined;

export const homeSchoolOf = (state: Secondment): SchoolId | undefined =>
  isRequested(state) ? state.asked.homeSchool : undefined;
/** HR of the home school looks after a secondment: it employs the secondee throughout. */
export const hrOf = ({ asked }: Begun): Addressee => ({ role: 'HR', school: asked.homeSchool });

const ended: readonly Status[] = ['NotRequested', 'Completed', 'Converted', 'Refused', 'Cancelled'];
export const isOpen = ({ status }: Readonly<{ status: Status }>): boolean => !ended.includes(status);
/** An outcome of the objective is owed before the secondment is complete. */
export const owesOutcome = ({ objective }: File): boolean =>
  objective?.status === 'required' || objective?.status === 'set';

/** What lists show of the case; those of HR find it by their school. Throws on a state before its first event: such a case does not exist. */
export const summary = (state: Secondment): CaseSummary => {
  if (!isRequested(state)) throw new Error('A secondment that nobody requested has no summary.');
  const { title, homeSchool, host, secondee } = state.asked;
  const elsewhere = 'school' in host && host.school !== homeSchool ? { alsoAt: host.school } : {};
  return { status: state.status, title, school: homeSchool, ...elsewhere, open: isOpen(state), involved: [secondee] };
};
