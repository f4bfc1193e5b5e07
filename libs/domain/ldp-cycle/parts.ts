import type { LocalDate, PostId, SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';
import type {
  CriterionId,
  Endorsement,
  Ladder,
  Member,
  PanelRules,
  Progress,
  RecusedBecause,
  Verdict,
} from './words.js';

/** An application that comes to the panel; whoever deferred holds a place of their own already. */
export type Entry = Readonly<{
  participation: StreamId;
  staff: StaffId;
  school: SchoolId;
  number: number;
  joinsOn: LocalDate;
  endorsement: Endorsement;
  /** What the panel reads. */
  statement: Sealed;
  /** HR has not settled whether the contract stands in the way. */
  questioned: boolean;
  holdsPlace: boolean;
}>;
export type Mark = Readonly<{ by: StaffId; criterion: CriterionId; score: number }>;
export type Vote = Readonly<{ by: StaffId; decision: Verdict }>;
export type Standing =
  'with-panel' | 'wait-listed' | 'offered' | 'accepted' | 'joined' | 'ended' | 'not-selected' | 'gone';

/** Somebody of an intake, from their application on; numbered in the order in which they came. */
export type Candidate = Entry &
  Readonly<{
    candidate: number;
    standing: Standing;
    marks: readonly Mark[];
    votes: readonly Vote[];
    /** When the panel is reminded: to assess, and once enough have, to decide. */
    ladder: Ladder;
    assessed?: Ladder;
    decision?: Verdict;
    feedback?: Readonly<{ reason: Sealed; feedback: Sealed }>;
  }>;

export type Recusal = Readonly<{ member: StaffId; candidate?: number; because: RecusedBecause }>;
export type Panel = Readonly<{
  members: readonly Member[];
  rules: PanelRules;
  recusals: readonly Recusal[];
  /** Up to which candidate each member has said whether they have an interest. */
  declared: Readonly<Record<StaffId, number>>;
  ladder: Ladder;
}>;

/** What is known of a participant when a review opens: numbers, and no word about them. */
export type AgendaItem = Readonly<{
  candidate: number;
  staff: StaffId;
  school: SchoolId;
  status: string;
  elements: Readonly<{ open: number; overdue: number; completed: number }>;
  /** Those that hold on the day. */
  accreditations: number;
  activities: number;
  continuation: 'none' | 'open' | 'provisional' | 'pending-protected';
  last?: Progress;
}>;
export type Agenda = Readonly<{
  on: LocalDate;
  participants: readonly AgendaItem[];
  /** Actions of former reviews that nobody has completed. */
  actions: readonly number[];
  /** Secondments that were planned and have not begun. */
  plans: readonly number[];
}>;
export type Seen = Readonly<{ candidate: number; progress: Progress; final: boolean }>;
export type OpenReview = Readonly<{
  review: number;
  agenda: Agenda;
  minutes: number;
  seen: readonly Seen[];
  ladder: Ladder;
}>;
export type Action = Readonly<{ action: number; review: number; owner: StaffId; due: LocalDate; ladder: Ladder }>;
export type Plan = Readonly<{ plan: number; review: number; candidate: number; post: PostId; ladder: Ladder }>;
/** What the CEO is asked once a year. */
export type External = Readonly<{ review: number; ladder: Ladder }>;
