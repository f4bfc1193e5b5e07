import type { Instant, LocalDate, StaffId, StreamId } from '../../kernel/index.js';
import type { Addressee } from '../process/task.js';
import type { ObjectiveOutcome } from '../secondment/from-programme.js';
import type { AccreditationId, Ladder, PoolSource, Progress } from './words.js';

type Chased = Readonly<{ ladder: Ladder }>;

/** An element of the development plan: a, b or c of document 002, Participation. */
export type Element = Readonly<{
  element: number;
  kind: 'training' | 'research' | 'cv-interview';
  owner: StaffId;
  due: LocalDate;
  sponsor?: StaffId;
  standing: 'open' | 'completed' | 'dropped';
}> &
  Chased;
export type ActivityKind = 'coaching' | 'mentoring' | 'shadowing' | 'internship';
export type Activity = Readonly<{ kind: ActivityKind; from: LocalDate; to: LocalDate; ownTime: boolean }>;

/** As its latest revision has it. */
export type Accreditation = Readonly<{
  accreditation: AccreditationId;
  revision: number;
  body: 'external' | 'trust';
  from: LocalDate;
  expires?: LocalDate;
  voided: boolean;
}>;
export type Pause = Readonly<{ from: LocalDate; to?: LocalDate; protected: boolean }>;

export type ObjectivesResult = 'met' | 'partly-met' | 'not-met';
export type AppraisalResult = 'good' | 'satisfactory' | 'poor';
export type Objectives = Readonly<{ result: ObjectivesResult; secondment: ObjectiveOutcome }>;
export type ContinuationDecision = 'continue' | 'provisional' | 'pending-protected' | 'not-continued';

/** The yearly look at whether somebody goes on: two facts, and a decision that waits for them. */
export type Continuation = Readonly<{
  continuation: number;
  openedOn: LocalDate;
  /** They were away for a reason that never counts against them. */
  protected: boolean;
  reporter: Addressee;
  objectives?: Objectives;
  appraisal?: AppraisalResult;
  /** Decided for the time being, until the facts are there. */
  meanwhile?: 'provisional' | 'pending-protected';
}> &
  Chased;

export type Pool = Readonly<{
  source: PoolSource;
  since: LocalDate;
  reviewOn: LocalDate;
  reviewAt: Instant;
  review?: Ladder;
}>;
export type Reviewed = Readonly<{ cycle: StreamId; review: number; progress: Progress; final: boolean }>;
/** What HR is asked about somebody whose joining day has come. */
export type JoinQuestion = Chased & Readonly<{ because: readonly JoinObstacle[] }>;
export type JoinObstacle = 'not-employed' | 'contract' | 'commitment';
export type Joining = Readonly<{
  joinsOn: LocalDate;
  joinsAt: Instant;
  /** The version of the commitment that they acknowledged. */
  commitment?: number;
  question?: JoinQuestion;
}> &
  Chased;
