import type { Contract, Id, Instant, LocalDate, Message, SchoolId, StaffId } from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';
import type { Addressee } from '../process/task.js';
import type { FormerInternalPostEvent } from './former-events.js';

export type ApplicationId = Id<'Application'>;
export type AppointmentId = Id<'Appointment'>;
export type CriterionId = Id<'Criterion'>;

/** When people are reminded of something, and how strongly. */
export type Rung = Readonly<{ at: Instant; kind: 'remind' | 'overdue' | 'escalate' | 'closing-soon' }>;
type Ladder = readonly Rung[];

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

type OfVacancy<D> = Readonly<{ vacancy: number }> & D;

/** Before the first step: who asked for the post, and why it lends itself to a development opportunity. */
export type GateEvent =
  | Message<
      'PostRequested',
      {
        title: string;
        school: SchoolId;
        requestedBy: StaffId;
        posts: number;
        ladder: Ladder;
        /** The appointment that left this post vacant. */
        arisesFrom?: AppointmentId;
      }
    >
  | Message<'PostStartedForOtherReason', { by: StaffId; reason: Sealed; ladder: Ladder }>
  | Message<'PostIdentified', { by: StaffId; because: Sealed; evidence: Sealed; ladder: Ladder }>
  | Message<'RequestRefused', { refusedBy: StaffId; reason: Sealed }>
  | Message<'ApprovalEscalated', { to: 'CEO' }>
  | Message<
      'ExternalReviewRecorded',
      { by: StaffId; finding: 'fill-internally' | 'recruit-externally-too'; note: Sealed }
    >;

export type DescriptionEvent =
  | Message<'JobDescriptionWritten', Specification & { by: StaffId; ladder: Ladder }>
  | Message<'JobDescriptionApproved', { version: number; by: StaffId; ladder: Ladder }>
  | Message<'JobDescriptionSentBack', { version: number; by: StaffId; reason: Sealed; ladder: Ladder }>;

export type AdvertEvent =
  | Message<
      'AdvertOpened',
      { opensAt?: Instant; closesAt: Instant; audience: Audience; specification: number; ladder: Ladder }
    >
  | Message<'AdvertExtended', { closesAt: Instant; by: StaffId; reason: Sealed; ladder: Ladder }>
  | Message<
      'SpecificationAmended',
      Specification & {
        by: StaffId;
        how: 'notice' | 're-advert';
        reason: Sealed;
        /** A new window, when the post is advertised anew. */
        closesAt?: Instant;
        ladder?: Ladder;
      }
    >
  | Message<'AdvertClosedEarly', { by: StaffId; reason: Sealed }>
  /** `left`: whoever applied and was no longer employed at the closing. */
  | Message<'AdvertClosed', { closedAt: Instant; left: readonly ApplicationId[]; ladder: Ladder }>
  | Message<'NobodyApplied', { ladder: Ladder }>
  | Message<'PostRelisted', { by: StaffId }>;

export type ApplicationEvent =
  | Message<
      'ApplicationDrafted',
      { application: ApplicationId; applicant: StaffId; school: SchoolId; statement: Sealed }
    >
  | Message<
      'ApplicationReceived',
      {
        application: ApplicationId;
        applicant: StaffId;
        school: SchoolId;
        statement: Sealed;
        specification: number;
        late: boolean;
      }
    >
  | Message<'ApplicationWithdrawn', { application: ApplicationId; by: StaffId; reason?: Sealed | undefined }>
  | Message<'LateApplicationDecided', { application: ApplicationId; admitted: boolean; by: StaffId; reason: Sealed }>
  | Message<'EligibilityDecided', { application: ApplicationId; kept: boolean; by: StaffId; reason: Sealed }>
  | Message<'AllApplicantsWithdrew', { ladder: Ladder }>;

export type PanelEvent =
  | Message<
      'PanelSetUp',
      { members: readonly PanelMember[]; rules: PanelRules; warnings: readonly string[]; by: StaffId }
    >
  | Message<'PanelMemberJoined', { member: PanelMember; warnings: readonly string[]; by: StaffId }>
  | Message<'PanelMemberRecused', { staff: StaffId; because: RecusalReason; reason?: Sealed | undefined }>
  | Message<
      'InterestDeclared',
      {
        by: StaffId;
        conflict: 'none' | 'relative' | 'line-manager' | 'friend' | 'other';
        with?: StaffId;
        detail?: Sealed | undefined;
      }
    >;

export type SiftEvent =
  | Message<'ApplicationSifted', { application: ApplicationId; by: StaffId; marks: readonly Mark[]; reasons: Sealed }>
  | Message<'SiftReconciled', { application: ApplicationId; by: StaffId; marks: readonly Mark[]; reasons: Sealed }>
  | Message<'EssentialCriteriaMet', { application: ApplicationId }>
  | Message<'EssentialCriteriaNotMet', { application: ApplicationId; unmet: readonly CriterionId[] }>
  | Message<
      'ShortlistConfirmed',
      {
        interviewed: readonly ApplicationId[];
        omitted: readonly ApplicationId[];
        by: StaffId;
        rule?: LawfulRule | undefined;
        reason?: Sealed | undefined;
        ladder: Ladder;
      }
    >
  | Message<'NoApplicantMetEssentialCriteria', { by: StaffId; ladder: Ladder }>;

export type InterviewEvent =
  | Message<
      'InterviewScheduled',
      {
        application: ApplicationId;
        startsAt: Instant;
        on: LocalDate;
        place: string;
        by: StaffId;
        warnings: readonly string[];
      }
    >
  | Message<
      'InterviewRescheduled',
      {
        application: ApplicationId;
        startsAt: Instant;
        on: LocalDate;
        place: string;
        by: StaffId;
        warnings: readonly string[];
        reason: Sealed;
      }
    >
  | Message<'ScoringOpened', { application: ApplicationId; ladder: Ladder }>
  | Message<'InterviewScored', { application: ApplicationId; by: StaffId; scores: readonly Score[]; feedback: Sealed }>
  | Message<'ScoresUnsealed', { ladder: Ladder }>
  | Message<
      'CandidatesRanked',
      {
        appointable: readonly ApplicationId[];
        notAppointable: readonly ApplicationId[];
        by: StaffId;
        reasons: Sealed;
        tieReason?: Sealed | undefined;
      }
    >
  | Message<'RankingAgreed', { by: StaffId }>
  | Message<'RankingSentBack', { by: StaffId; reason: Sealed }>
  | Message<
      'PanelDecided',
      {
        appointable: readonly ApplicationId[];
        notAppointable: readonly ApplicationId[];
        agreedBy: readonly StaffId[];
        reserveUntil: LocalDate;
        ladder: Ladder;
      }
    >
  | Message<'NoneAppointable', { agreedBy: readonly StaffId[]; ladder: Ladder }>;

export type OfferEvent =
  | Message<
      'OfferMade',
      OfVacancy<{
        offer: number;
        application: ApplicationId;
        conditions: readonly Condition[];
        answerBy: Instant;
        by: StaffId;
        ladder: Ladder;
      }>
    >
  | Message<'OfferExtended', OfVacancy<{ answerBy: Instant; by: StaffId; reason: Sealed; ladder: Ladder }>>
  | Message<'OfferAccepted', OfVacancy<{ parties: readonly Party[]; ladder: Ladder }>>
  | Message<'OfferDeclined', OfVacancy<{ reason?: Sealed | undefined }>>
  | Message<'OfferLapsed', OfVacancy<{ ladder: Ladder }>>
  | Message<'OfferWithdrawn', OfVacancy<{ by: StaffId; reason: Sealed }>>
  | Message<
      'ConditionRecorded',
      OfVacancy<{ condition: string; met: boolean; by: StaffId; evidence?: Sealed | undefined }>
    >
  | Message<'ReserveBroughtUp', OfVacancy<{ application: ApplicationId; ladder: Ladder }>>
  | Message<'VacancyUnfilled', OfVacancy<{ because: UnfilledBecause; ladder: Ladder }>>;

export type StartDateEvent =
  | Message<
      'StartDateProposed',
      OfVacancy<{
        proposal: number;
        startsOn: LocalDate;
        by: StaffId;
        from: Side | 'HR' | 'CEO';
        reason?: Sealed | undefined;
      }>
    >
  | Message<'StartDateSigned', OfVacancy<{ proposal: number; side: Side; by: StaffId }>>
  | Message<'StartDateAgreed', OfVacancy<{ proposal: number; startsOn: LocalDate; by: StaffId }>>
  | Message<'StartDateEscalated', OfVacancy<{ to: 'CEO' }>>
  | Message<'AppointmentMade', OfVacancy<Appointment>>
  | Message<'AppointmentAmended', OfVacancy<Appointment & { reason: Sealed }>>
  | Message<'AppointeeWithdrew', OfVacancy<{ by: StaffId; reason?: Sealed | undefined; ladder: Ladder }>>
  | Message<'DependentVacanciesReviewed', OfVacancy<{ by: StaffId; note: Sealed }>>
  | Message<'AppointmentVoided', OfVacancy<Appointment & { reason: Sealed }>>;

export type RouteEvent =
  | Message<'ExternalReviewBypassed', { by: StaffId; reason: Sealed }>
  | Message<'ExternalRouteOpened', { by: StaffId; specification: number; evidence: Sealed }>
  | Message<'ExternalOutcomeRecorded', { by: StaffId; filled: number; note: Sealed; ladder: Ladder }>
  | Message<'PostFrozen', { by: StaffId; reason: Sealed }>
  /** Every instant that was ahead moves by as many days as the post lay still. */
  | Message<'PostReopened', { by: StaffId; reason: Sealed; days: number; closesAt?: Instant }>
  | Message<'PostClosedUnfilled', { by: StaffId; reason: Sealed }>
  | Message<'PostCancelled', { by: StaffId; reason: Sealed }>;

export type InternalPostEvent =
  | GateEvent
  | DescriptionEvent
  | AdvertEvent
  | ApplicationEvent
  | PanelEvent
  | SiftEvent
  | InterviewEvent
  | OfferEvent
  | StartDateEvent
  | RouteEvent
  | FormerInternalPostEvent;
