import type { Contract, Id, Instant, LocalDate, SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { Addressee } from '../process/task.js';
import type { Sealed } from '../process/command.js';
import type { Ladder } from '../process/rung.js';

export type { Ladder } from '../process/rung.js';

/** What was found about somebody at an instant, and whether the rule of that version opens the programme to them. */
export type Eligibility = Readonly<{
  at: Instant;
  school?: SchoolId;
  contract?: Contract;
  eligible: boolean;
  version: number;
}>;
/** When an application joins; `cutOff` is the last day on which one for that day could be handed in. */
export type Intake = Readonly<{
  joinsOn: LocalDate;
  cutOff: LocalDate;
  handedInOn: LocalDate;
  why: 'by-the-cut-off-of-the-year' | 'after-the-cut-off-of-the-year';
}>;
/** What the endorser said before the panel had the application; nobody has a veto. */
export type Endorsement = 'endorsed' | 'commented' | 'not-endorsed';

export type Application = Readonly<{
  number: number;
  statement: Sealed;
  submittedAt: Instant;
  school: SchoolId;
  eligibility: Eligibility;
  intake: Intake;
  endorser: Addressee;
  endorsement?: Endorsement;
  /** HR is asked whether a contract of another kind stands in the way. */
  question?: Readonly<{ ladder: Ladder; answer?: 'eligible' | 'not-eligible' }>;
  /** The cycle that has it; none until it is entered there. */
  cycle?: StreamId;
}>;

/** How SLT sees the progress of a participant. */
export type Progress = 'on-track' | 'needs-support' | 'at-risk';
/** Why a place that was offered does not stand any more; a deferred one is kept for a later intake. */
export type VoidedBecause = 'declined' | 'lapsed' | 'withdrawn' | 'deferred' | 'not-eligible';
export type LeavingBecause = 'own-wish' | 'left-the-trust' | 'new-post' | 'other';
export type AccreditationId = Id<'Accreditation'>;
/** Where membership of the talent pool comes from. */
export type PoolSource = 'completed' | 'left' | 'participant';

/** What subscribers learn with each public fact; `revision` rises with each of them. */
export type Standing = Readonly<{ revision: number; staff: StaffId; school: SchoolId; number: number }>;
