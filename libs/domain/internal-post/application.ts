import type { Instant, LocalDate, SchoolId, StaffId } from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';
import type { ApplicationId, Mark, Rung, Score } from './events.js';

/** How far an application has come. */
export type ApplicationStatus =
  | 'drafted'
  | 'late'
  | 'submitted'
  | 'left'
  | 'meets'
  | 'falls-short'
  | 'shortlisted'
  | 'omitted'
  | 'appointable'
  | 'not-appointable'
  | 'declined'
  | 'turned-down'
  | 'withdrawn';
export type ApplicationMove =
  | 'submit'
  | 'submit-late'
  | 'withdraw'
  | 'admit'
  | 'turn-down'
  | 'leave'
  | 'keep'
  | 'meet'
  | 'fall-short'
  | 'sift-anew'
  | 'shortlist'
  | 'omit'
  | 'take-up'
  | 'find-appointable'
  | 'find-not-appointable'
  | 'decline';

/** The whole life of an application: what is not in this table can't happen to it. */
export const lifecycle: Readonly<
  Record<ApplicationStatus, Readonly<Partial<Record<ApplicationMove, ApplicationStatus>>>>
> = {
  drafted: { submit: 'submitted', 'submit-late': 'late', withdraw: 'withdrawn' },
  late: { admit: 'submitted', 'turn-down': 'turned-down', withdraw: 'withdrawn' },
  submitted: { leave: 'left', meet: 'meets', 'fall-short': 'falls-short', withdraw: 'withdrawn' },
  left: { keep: 'submitted', 'turn-down': 'turned-down', withdraw: 'withdrawn' },
  meets: { shortlist: 'shortlisted', omit: 'omitted', 'sift-anew': 'submitted', withdraw: 'withdrawn' },
  'falls-short': { 'sift-anew': 'submitted', withdraw: 'withdrawn' },
  shortlisted: {
    'find-appointable': 'appointable',
    'find-not-appointable': 'not-appointable',
    withdraw: 'withdrawn',
  },
  omitted: { 'take-up': 'meets', withdraw: 'withdrawn' },
  appointable: { decline: 'declined', withdraw: 'withdrawn' },
  'not-appointable': {},
  declined: {},
  'turned-down': {},
  withdrawn: {},
};

export type Sift = Readonly<{ by: StaffId; marks: readonly Mark[] }>;
export type InterviewScores = Readonly<{ by: StaffId; scores: readonly Score[] }>;
export type Interview = Readonly<{
  startsAt: Instant;
  /** The day in the trust's own zone. */
  on: LocalDate;
  place: string;
  /** True from the interview's start on. */
  scoring: boolean;
  /** The rules that the panel broke when it began; such an interview is held again. */
  red?: readonly string[];
  scores: readonly InterviewScores[];
  /** When the panel is reminded of its scores; from the interview's beginning. */
  ladder?: readonly Rung[];
}>;

export type Application = Readonly<{
  id: ApplicationId;
  applicant: StaffId;
  /** The school that employed the applicant when they applied. */
  school: SchoolId;
  status: ApplicationStatus;
  statement: Sealed;
  /** The version of the person specification that it is judged on. */
  specification: number;
  sifts: readonly Sift[];
  /** What holds where those who sifted disagreed. */
  reconciled?: readonly Mark[];
  /** What one of those who sifted put forward; it holds once another of them has said the same. */
  settling?: Sift;
  interview?: Interview;
}>;

export const may = ({ status }: Application, move: ApplicationMove): boolean => move in lifecycle[status];
/** The application after a move; a move that its status does not know changes nothing. */
export const moved = (application: Application, move: ApplicationMove): Application => ({
  ...application,
  status: lifecycle[application.status][move] ?? application.status,
});

/** Applications that count when the advert closes: handed in, or waiting for HR's word. */
export const handedIn = ({ status }: Application): boolean =>
  status !== 'drafted' && status !== 'withdrawn' && status !== 'turned-down';
export const withStatus =
  (...statuses: readonly ApplicationStatus[]) =>
  ({ status }: Application): boolean =>
    statuses.includes(status);
