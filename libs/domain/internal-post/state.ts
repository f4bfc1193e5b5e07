import type { Instant, LocalDate, PostId, SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { CaseSummary } from '../process/process.js';
import type { Application } from './application.js';
import type { ApplicationId, AppointmentId, Audience, ReviewFinding, Rung, Specification } from './events.js';
import { membersOf, type Panel } from './panel.js';
import { isTaken, type Vacancy } from './vacancy.js';

export type Post = Readonly<{
  title: string;
  school: SchoolId;
  requestedBy: StaffId;
  /** How many posts the one advert fills. */
  posts: number;
  arisesFrom?: AppointmentId;
  secondment?: StreamId;
  onSecondmentUntil?: LocalDate;
  post?: PostId;
}>;

/** Who was shown the applicants' names, or one of them, before the shortlist. */
export type Blind = Readonly<{ shown: readonly Readonly<{ to: StaffId; application?: ApplicationId }>[] }>;

/** What is kept of a post whatever its step. */
export type File = Readonly<{
  post: Post;
  /** The CEO's review of external recruitment; steps 1 to 4 don't wait for it, step 5 does. */
  review: 'asked' | ReviewFinding | 'bypassed';
  /** Every version of the job description and person specification; the last is the latest. */
  specifications: readonly Specification[];
  audience: Audience;
  opensAt?: Instant;
  /** While those who sift see no applicant's name, and whom one was shown to all the same. There only where names are hidden. */
  blind?: Blind;
  applications: readonly Application[];
  /** Applications to earlier adverts of this post. */
  earlier: readonly Application[];
  panel?: Panel;
  vacancies: readonly Vacancy[];
  reserve?: Readonly<{ applications: readonly ApplicationId[]; until: LocalDate }>;
}>;

/** A step that people are reminded of; `escalated` once the CEO has been asked too. */
type Chased = Readonly<{ ladder: readonly Rung[]; escalated: boolean }>;
export type Ranking = Readonly<{
  appointable: readonly ApplicationId[];
  notAppointable: readonly ApplicationId[];
  by: StaffId;
  agreedBy: readonly StaffId[];
}>;
export type RouteReason = 'NobodyApplied' | 'AllApplicantsWithdrew' | 'NoneAppointable' | 'Unfilled' | 'ExternalFailed';

/** Where a post that goes on stands. */
export type OpenStep =
  | (Readonly<{ status: 'Requested' }> & Chased)
  | (Readonly<{ status: 'Describing'; written: boolean; writtenBy?: StaffId }> & Chased)
  | (Readonly<{ status: 'Approved' }> & Chased)
  | (Readonly<{ status: 'Advertised'; closesAt: Instant; openSpecification: number; panelLadder?: readonly Rung[] }> &
      Chased)
  | (Readonly<{ status: 'Sifting' }> & Chased)
  | (Readonly<{ status: 'Interviewing' }> & Chased)
  | (Readonly<{ status: 'Deciding'; ranking?: Ranking }> & Chased)
  /** `closed` where the search had ended before an appointment was opened again. */
  | Readonly<{ status: 'Offering'; closed?: true }>
  | (Readonly<{ status: 'AwaitingRoute'; because: RouteReason }> & Chased)
  | (Readonly<{ status: 'ExternalRoute' }> & Chased)
  | Readonly<{ status: 'External' }>;
export type Step =
  | OpenStep
  | Readonly<{ status: 'Frozen'; before: OpenStep; since: Instant }>
  | Readonly<{ status: 'Appointed' }>
  | Readonly<{ status: 'ExternallyFilled' }>
  | Readonly<{ status: 'Refused' }>
  | Readonly<{ status: 'Closed' }>
  | Readonly<{ status: 'Cancelled' }>;

/** A post that was asked for, whatever has become of it. */
export type Begun = File & Readonly<{ step: Step }>;
/** The status stands beside the step as well, so that lists and workflows need not know the steps. */
export type InternalPost = Readonly<{ status: 'NotRequested' }> | (Begun & Readonly<{ status: Step['status'] }>);
export type Status = InternalPost['status'];
export type StepIn<T extends Step['status']> = Extract<Step, { status: T }>;

export const isRequested = (state: InternalPost): state is Exclude<InternalPost, { status: 'NotRequested' }> =>
  state.status !== 'NotRequested';
export const at = (file: File, step: Step): InternalPost => ({ ...file, step, status: step.status });
/** The step when it is the one asked for. */
export const stepIn = <T extends Step['status']>(state: InternalPost, status: T): StepIn<T> | undefined =>
  isRequested(state) && state.step.status === status ? (state.step as StepIn<T>) : undefined;

export const schoolOf = (state: InternalPost): SchoolId | undefined =>
  isRequested(state) ? state.post.school : undefined;
export const applicationsOf = (state: InternalPost): readonly Application[] =>
  isRequested(state) ? state.applications : [];
export const latestSpecification = ({ specifications }: File): Specification | undefined => specifications.at(-1);
/** How many of its posts nobody has, and nobody is about to be appointed to. */
export const freeOf = ({ post, vacancies }: File): number => post.posts - vacancies.filter(isTaken).length;

/** Whoever looks after the post: HR of its school. */
export const hrOf = ({ post: { school } }: Pick<File, 'post'>) => ({ role: 'HR' as const, school });
/** When people are reminded of a step; while the advert is open, of the panel, since its own rungs lead up to its closing. */
export const ladderOfStep = (step: Step): readonly Rung[] =>
  step.status === 'Advertised' ? (step.panelLadder ?? []) : 'ladder' in step ? step.ladder : [];

const ended: readonly Status[] = ['NotRequested', 'Appointed', 'ExternallyFilled', 'Refused', 'Closed', 'Cancelled'];
export const isOpen = ({ status }: Readonly<{ status: Status }>): boolean => !ended.includes(status);
/** Open, and not lying still. */
export const goesOn = (step: Step): step is OpenStep => step.status !== 'Frozen' && isOpen(step);

/** What lists show of the case. Throws on a state before its first event: such a case does not exist. */
export const summary = (state: InternalPost): CaseSummary => {
  if (!isRequested(state)) throw new Error('A post that nobody requested has no summary.');
  const { title, school, requestedBy } = state.post;
  const involved = [
    requestedBy,
    ...[...state.earlier, ...state.applications].map(({ applicant }) => applicant),
    ...membersOf(state.panel).map(({ staff }) => staff),
  ];
  return { status: state.status, title, school, open: isOpen(state), involved: [...new Set(involved)] };
};
