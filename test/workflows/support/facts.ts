import type { InternalPostEvent, Rung } from '#libs/domain/internal-post/events.js';
import type { Instant, SchoolId, StaffId } from '#libs/kernel/index.js';

const staff = 'staff-hr' as StaffId;
const school = 'north-school' as SchoolId;
const sealed = { vault: 'v' as never, hash: 'h' };
type Of<T extends InternalPostEvent['type']> = Extract<InternalPostEvent, { type: T }>;

/** What people did, as the events that their commands left. */
export const requested = (ladder: readonly Rung[] = []): Of<'PostRequested'> => ({
  type: 'PostRequested',
  data: { title: 'Head of Year 9', school, requestedBy: staff, ladder },
});
export const approved: Of<'RequestApproved'> = {
  type: 'RequestApproved',
  data: { approvedBy: 'staff-slt' as StaffId },
};
export const refused: Of<'RequestRefused'> = {
  type: 'RequestRefused',
  data: { refusedBy: 'staff-slt' as StaffId, reason: sealed },
};
export const opened = (closesAt: Instant, ladder: readonly Rung[] = []): Of<'AdvertOpened'> => ({
  type: 'AdvertOpened',
  data: { closesAt, ladder },
});
export const applied = (n: number, padding = ''): Of<'ApplicationReceived'> => ({
  type: 'ApplicationReceived',
  data: {
    application: `application-${n}` as never,
    applicant: `staff-${n}` as StaffId,
    school,
    statement: { ...sealed, hash: `h${padding}` },
  },
});
export const relisted: Of<'PostRelisted'> = { type: 'PostRelisted', data: { by: staff } };
export const selected = (n: number, ladder: readonly Rung[] = []): Of<'CandidateSelected'> => ({
  type: 'CandidateSelected',
  data: { application: `application-${n}` as never, by: staff, reason: sealed, ladder },
});
export const proposed = (number: number): Of<'StartDateProposed'> => ({
  type: 'StartDateProposed',
  data: { proposal: number, startsOn: '2030-01-01' as never, by: staff, from: number % 2 ? 'HR' : 'Head' },
});
export const agreed: Of<'StartDateAgreed'> = {
  type: 'StartDateAgreed',
  data: { proposal: 1, startsOn: '2030-01-01' as never, by: staff },
};
const appointment = {
  appointment: 'appointment-1' as never,
  staff: 'staff-1' as StaffId,
  school,
  releasedBy: school,
  title: 'Head of Year 9',
  startsOn: '2030-01-01' as never,
};
export const appointed: Of<'AppointmentMade'> = { type: 'AppointmentMade', data: { ...appointment, revision: 1 } };
export const amended: Of<'AppointmentAmended'> = {
  type: 'AppointmentAmended',
  data: { ...appointment, revision: 2, reason: sealed },
};
export const cancelled: Of<'PostCancelled'> = { type: 'PostCancelled', data: { by: staff, reason: sealed } };
