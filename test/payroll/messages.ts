import { randomUUID } from 'node:crypto';
import { appointmentsTopic, type AppointmentMade, type IncomingMessage } from '#libs/messaging/contract/index.js';

/** The facts of an appointment nobody has heard of yet. */
export const anAppointment = (over: Partial<AppointmentMade> = {}): AppointmentMade => ({
  appointmentId: randomUUID(),
  revision: 1,
  postId: `internal-post-${randomUUID()}`,
  schoolId: 'oakfield',
  releasingSchoolId: 'ashgrove',
  staffId: 'st-7',
  postTitle: 'Head of Year 9',
  startsOn: '2027-02-22',
  ...over,
});

export type Sent = Readonly<{ key: string; headers: Record<string, string>; value: string }>;

const message = (name: 'Made' | 'Amended' | 'Voided', data: AppointmentMade & object): Sent => ({
  key: data.appointmentId,
  headers: {
    ce_specversion: '1.0',
    ce_id: `${randomUUID()}.0`,
    ce_source: '/understudy/internal-post',
    ce_type: `uk.understudy.appointments.Appointment${name}.v1`,
    ce_time: `2027-01-11T09:00:00.${String(data.revision).padStart(3, '0')}Z`,
    ce_subject: data.appointmentId,
    ce_sequence: String(100 + data.revision),
    'content-type': 'application/json',
  },
  value: JSON.stringify(data),
});
const replacing = (data: AppointmentMade) => ({
  ...data,
  supersedes: { appointmentId: data.appointmentId, revision: data.revision - 1 },
});

export const madeMessage = (data: AppointmentMade): Sent => message('Made', data);
export const amendedMessage = (data: AppointmentMade): Sent => message('Amended', replacing(data));
export const voidedMessage = (data: AppointmentMade): Sent => message('Voided', replacing(data));

/** As a consumer would hand it over. */
export const arrived = ({ key, headers, value }: Sent, offset = '0'): IncomingMessage => ({
  topic: appointmentsTopic,
  partition: 0,
  offset,
  key,
  headers,
  value: Buffer.from(value),
});
