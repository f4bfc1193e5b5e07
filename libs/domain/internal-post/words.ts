import type { Contract, Id, Instant, LocalDate, SchoolId, StaffId } from '../../kernel/index.js';
import type { Addressee } from '../process/task.js';

export type { Ladder, Rung } from '../process/rung.js';

export type ApplicationId = Id<'Application'>;
export type AppointmentId = Id<'Appointment'>;
export type CriterionId = Id<'Criterion'>;

/** One thing that is asked of whoever holds the post, and where it shows. */
export type Criterion = Readonly<{
  id: CriterionId;
  text: string;
  kind: 'essential' | 'desirable';
  shownBy: readonly ('form' | 'task' | 'interview' | 'reference')[];
}>;
export type Specification = Readonly<{ version: number; jobDescription: string; criteria: readonly Criterion[] }>;
/** Who may apply: everybody whom a school of the trust employs, or those of some schools or contracts. */
export type Audience = Readonly<{ schools?: readonly SchoolId[]; contracts?: readonly Contract[] }>;

/** A member with the facts that the panel's rules look at, as they were when the member joined. */
export type PanelMember = Readonly<{
  staff: StaffId;
  school: SchoolId;
  chair: boolean;
  sifts: boolean;
  holds: readonly ('SLT' | 'Head')[];
  trainedUntil?: LocalDate;
  /** When a member joined who was not there from the start: what was said before, they have not heard. */
  since?: Instant;
}>;
export type PanelRules = Readonly<{
  minimumMembers: number;
  minimumSifters: number;
  needs: readonly ('SLT' | 'Head')[];
  training: 'required' | 'advised';
  agreeing: number;
}>;
export type Mark = Readonly<{ criterion: CriterionId; met: boolean }>;
export type Score = Readonly<{ criterion: CriterionId; score: number }>;
export type RecusalReason = 'applied' | 'conflict' | 'unavailable';
/** Why somebody who meets the essential criteria may lawfully not be interviewed. */
export type LawfulRule = 'random-draw' | 'positive-action-tie-break' | 'right-to-work' | 'statutory-bar';

/** What the CEO's review of external recruitment found. */
export type ReviewFinding = 'fill-internally' | 'recruit-externally-too';

export type Side = 'gaining' | 'releasing' | 'candidate';
/** Who must agree to the start date, and whom each side's task is for. */
export type Party = Readonly<{ side: Side; to: Addressee }>;
export type Condition = Readonly<{ id: string; text: string }>;
export type Appointment = Readonly<{
  appointment: AppointmentId;
  /** 1 when made; each amendment and the voiding raise it. */
  revision: number;
  staff: StaffId;
  school: SchoolId;
  releasedBy: SchoolId;
  title: string;
  startsOn: LocalDate;
}>;
export type UnfilledBecause = 'Declined' | 'Lapsed' | 'OfferWithdrawn' | 'Withdrew' | 'Voided' | 'NoCandidateLeft';

export type OfVacancy<D> = Readonly<{ vacancy: number }> & D;
