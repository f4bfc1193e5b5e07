import type { Appointment, InternalPostEvent } from '../domain/internal-post/events.js';
import { never, type AnyMessage } from '../kernel/index.js';
import type { OrderedEvent } from '../event-store/types.js';
import type { AppointmentMade, AppointmentMessage } from './contract/appointments.js';

const facts = ({ stream }: OrderedEvent, made: Appointment): AppointmentMade => ({
  appointmentId: made.appointment,
  revision: made.revision,
  postId: stream,
  schoolId: made.school,
  releasingSchoolId: made.releasedBy,
  staffId: made.staff,
  postTitle: made.title,
  startsOn: made.startsOn,
});
const replacing = (event: OrderedEvent, made: Appointment) => ({
  ...facts(event, made),
  supersedes: { appointmentId: made.appointment, revision: made.revision - 1 },
});

const told = ['AppointmentMade', 'AppointmentAmended', 'AppointmentVoided'] as const;
type Told = Extract<InternalPostEvent, { type: (typeof told)[number] }>;
const isTold = (event: AnyMessage): event is Told => (told as readonly string[]).includes(event.type);

/** The reasons stay in the vault; only what payroll and the schools' systems act on leaves. */
export const internalPostAppointments = (stored: OrderedEvent): readonly AppointmentMessage[] => {
  const { event } = stored;
  if (!isTold(event)) return [];
  switch (event.type) {
    case 'AppointmentMade':
      return [{ type: 'uk.understudy.appointments.AppointmentMade.v1', data: facts(stored, event.data) }];
    case 'AppointmentAmended':
      return [{ type: 'uk.understudy.appointments.AppointmentAmended.v1', data: replacing(stored, event.data) }];
    case 'AppointmentVoided':
      return [{ type: 'uk.understudy.appointments.AppointmentVoided.v1', data: replacing(stored, event.data) }];
    default:
      return never(event);
  }
};
