import type { AssignmentId, Id, LocalDate, Pattern, PostId, SchoolId, StaffId } from '../../kernel/index.js';
import type { Addressee } from '../process/task.js';
import type { Sealed } from '../process/command.js';

export type { Ladder, Rung } from '../process/rung.js';

export type AppointmentId = Id<'Appointment'>;
/** The absence from the home post, as its ledger names it. */
export type AwayId = Id<'Away'>;
/** Who is responsible for somebody who works for one and belongs to the other. */
export type Side = 'home' | 'host';
export type Signatory = 'secondee' | Side | 'partner';
/** Who has to sign, and whom the task is for. */
export type Party = Readonly<{ side: Signatory; to: Addressee }>;

/** The post that the secondee keeps, and their hold on it. */
export type Home = Readonly<{ school: SchoolId; post: PostId; assignment: AssignmentId }>;
/** A post of the trust, or an organisation outside it. */
export type Host = Readonly<{ school: SchoolId; post: PostId }> | Readonly<{ partner: string }>;

/** What a partner outside the trust has to settle before anybody goes there. */
export type PartnerTerms = Readonly<{ signatory: Sealed; dbs: Side; recharge: string }>;
/** What the sides agree on; both days included. */
export type Terms = Readonly<{
  from: LocalDate;
  to: LocalDate;
  pattern: Pattern;
  appraises: Side;
  pays: Side;
  disciplines: Side;
  /** To the very post, or to one of the same standing. */
  rightToReturn: 'own-post' | 'same-standing';
  partner?: PartnerTerms;
}>;

/** What the ledgers hold of a secondment, and what subscribers learn of it; `revision` rises with each change. */
export type Stay = Readonly<{
  revision: number;
  staff: StaffId;
  home: Home;
  host: Host;
  from: LocalDate;
  lastDay: LocalDate;
  pattern: Pattern;
  appraises: Side;
  pays: Side;
  disciplines: Side;
  away: AwayId;
  /** Their hold on the host post; none outside the trust. */
  assignment?: AssignmentId;
  /** Their last day at the host, where that is not the last of the secondment: nobody has them there any more. */
  left?: LocalDate;
  /** The appointment that this secondment carries out. */
  arisesFrom?: AppointmentId;
}>;
/** The post that is theirs afterwards, from the day after the last, where it is not the home post. */
export type Next = Readonly<{ school: SchoolId; post: PostId; pattern: Pattern }>;

export type Flag = 'hard-review' | 'legal-advice' | 'fixed-term-four-years';
export type EndedBy = 'home' | 'host' | 'secondee' | 'capability' | 'post-deleted' | 'dismissal';
export type Destination = 'substantive' | 'alternative' | 'leaves';
/** Somebody who holds the home post for a time and was promised it for good. */
export type Promise = Readonly<{ assignment: AssignmentId; staff: StaffId; promisedBy: StaffId }>;
export type StaysOnBecause =
  'home-post-deleted' | 'procedure' | 'promised-to-another' | 'home-post-held' | 'destination-gone';
