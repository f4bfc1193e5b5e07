import type { Id, Instant, LocalDate, Message, SchoolId, StaffId } from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';

export type ApplicationId = Id<'Application'>;
export type AppointmentId = Id<'Appointment'>;
/** Whose proposal a date is: the other side agrees or counters. */
export type Side = 'HR' | 'Head';
/** When people are reminded of something, and how strongly. */
export type Rung = Readonly<{ at: Instant; kind: 'remind' | 'overdue' | 'escalate' | 'closing-soon' }>;
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

export type InternalPostEvent =
  | Message<'PostRequested', { title: string; school: SchoolId; requestedBy: StaffId; ladder: readonly Rung[] }>
  | Message<'ApprovalEscalated', { to: 'CEO' }>
  | Message<'RequestApproved', { approvedBy: StaffId }>
  | Message<'RequestRefused', { refusedBy: StaffId; reason: Sealed }>
  | Message<'AdvertOpened', { closesAt: Instant; ladder: readonly Rung[] }>
  | Message<
      'ApplicationReceived',
      { application: ApplicationId; applicant: StaffId; school: SchoolId; statement: Sealed }
    >
  | Message<'AdvertClosed', { closedAt: Instant }>
  | Message<'NobodyApplied'>
  | Message<'PostRelisted', { by: StaffId }>
  | Message<'CandidateSelected', { application: ApplicationId; by: StaffId; reason: Sealed; ladder: readonly Rung[] }>
  | Message<'StartDateProposed', { proposal: number; startsOn: LocalDate; by: StaffId; from: Side }>
  | Message<'StartDateAgreed', { proposal: number; startsOn: LocalDate; by: StaffId }>
  | Message<'AppointmentMade', Appointment>
  | Message<'AppointmentAmended', Appointment & { reason: Sealed }>
  | Message<'AppointmentVoided', Appointment & { reason: Sealed }>
  | Message<'PostCancelled', { by: StaffId; reason: Sealed }>;
