import type { ApplicationId, AppointmentId, InternalPostEvent } from '#libs/domain/internal-post/events.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import type { Sealed } from '#libs/domain/process/index.js';
import { instant, type LocalDate, type VaultId } from '#libs/kernel/index.js';
import { ada, ash, ben, birch, headOfAsh, hr, slt } from '../../support/people.js';

export const at = instant;
export const day = (text: string) => text as LocalDate;
export const sealed = (vault: string): Sealed => ({ vault: vault as VaultId, hash: `hash-of-${vault}` });
export const closing = at('2027-01-25T17:00:00Z');
export const adasApplication = 'application-ada' as ApplicationId;
export const bensApplication = 'application-ben' as ApplicationId;
export const theAppointment = 'appointment-1' as AppointmentId;

type Past<T extends InternalPostEvent['type']> = Extract<InternalPostEvent, { type: T }>['data'];
const event = <T extends InternalPostEvent['type']>(type: T, data: Past<T>) => ({ type, data }) as InternalPostEvent;

export const postRequested = event('PostRequested', {
  title: 'Deputy Head',
  school: ash,
  requestedBy: hr,
  ladder: [
    { kind: 'remind', at: at('2027-01-13T09:00:00Z') },
    { kind: 'overdue', at: at('2027-01-16T09:00:00Z') },
    { kind: 'escalate', at: at('2027-01-18T09:00:00Z') },
  ],
});
export const escalated = event('ApprovalEscalated', { to: 'CEO' });
export const requestApproved = event('RequestApproved', { approvedBy: slt });
export const requestRefused = event('RequestRefused', { refusedBy: slt, reason: sealed('reason') });
export const advertOpened = event('AdvertOpened', {
  closesAt: closing,
  ladder: [{ kind: 'closing-soon', at: at('2027-01-22T09:00:00Z') }],
});
export const adaApplied = event('ApplicationReceived', {
  application: adasApplication,
  applicant: ada,
  school: ash,
  statement: sealed('statement-ada'),
});
export const benApplied = event('ApplicationReceived', {
  application: bensApplication,
  applicant: ben,
  school: birch,
  statement: sealed('statement-ben'),
});
export const advertClosed = event('AdvertClosed', { closedAt: closing });
export const nobodyApplied = event('NobodyApplied', {});
export const postRelisted = event('PostRelisted', { by: hr });
export const benSelected = event('CandidateSelected', {
  application: bensApplication,
  by: slt,
  reason: sealed('reason'),
  ladder: [{ kind: 'overdue', at: at('2027-02-04T09:00:00Z') }],
});
export const hrProposed = event('StartDateProposed', { proposal: 1, startsOn: day('2027-04-19'), by: hr, from: 'HR' });
export const headCountered = event('StartDateProposed', {
  proposal: 2,
  startsOn: day('2027-06-01'),
  by: headOfAsh,
  from: 'Head',
});
export const dateAgreed = event('StartDateAgreed', { proposal: 1, startsOn: day('2027-04-19'), by: headOfAsh });
export const appointment = {
  appointment: theAppointment,
  revision: 1,
  staff: ben,
  school: ash,
  releasedBy: birch,
  title: 'Deputy Head',
  startsOn: day('2027-04-19'),
};
export const appointmentMade = event('AppointmentMade', appointment);
export const appointmentAmended = event('AppointmentAmended', {
  ...appointment,
  revision: 2,
  startsOn: day('2027-05-04'),
  reason: sealed('reason'),
});
export const appointmentVoided = event('AppointmentVoided', { ...appointment, revision: 2, reason: sealed('reason') });
export const postCancelled = event('PostCancelled', { by: hr, reason: sealed('reason') });

const approved = [postRequested, requestApproved];
const advertised = [...approved, advertOpened, adaApplied, benApplied];
const selecting = [...advertised, advertClosed];
const agreeing = [...selecting, benSelected, hrProposed];
const appointed = [...agreeing, dateAgreed, appointmentMade];

/** How a case comes to each status; a new status fails to compile here. */
export const historyOf = {
  NotRequested: [],
  Requested: [postRequested],
  Approved: approved,
  Advertised: advertised,
  Selecting: selecting,
  AwaitingRoute: [...approved, advertOpened, advertClosed, nobodyApplied],
  AgreeingDate: agreeing,
  Appointed: appointed,
  AppointmentVoided: [...appointed, appointmentVoided],
  Refused: [postRequested, requestRefused],
  Cancelled: [...advertised, postCancelled],
} as const satisfies Record<Status, readonly InternalPostEvent[]>;
/** Ben is selected, and nobody has proposed a date yet. */
export const selected: readonly InternalPostEvent[] = [...selecting, benSelected];
