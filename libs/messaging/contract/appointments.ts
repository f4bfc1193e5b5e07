import { z } from 'zod';
import { day, id, revisionOf } from './fields.js';

/** Without the prefix that an installation may put before it. Key: the appointment's id. Kept for ever. */
export const appointmentsTopic = 'understudy.appointments';

const appointment = {
  appointmentId: id('The appointment; also the key of its messages'),
  revision: revisionOf('1 when made; each amendment and the voiding raise it by one'),
  postId: id('The case that filled the post'),
  schoolId: id('Where the post is'),
  releasingSchoolId: id('Where the person comes from'),
  staffId: id('Who is appointed; names come from the directory, never from here'),
  // Postgres, and others, can't store U+0000 in a text.
  postTitle: z
    .string()
    .min(1)
    .max(500)
    .regex(/^[^\0]*$/)
    .describe('The title of the post'),
  startsOn: day('The first day, in the trust’s own zone'),
};
const supersedes = z
  .object({ appointmentId: appointment.appointmentId, revision: appointment.revision })
  .describe('The revision that this one replaces; revision 1 is the appointment as it was made');

/** Somebody is appointed to a post from a day on. */
export const AppointmentMade = z.object(appointment);
/** The appointment stands with other facts; all of them are repeated. */
export const AppointmentAmended = z.object({ ...appointment, supersedes });
/** The appointment does not take effect; nothing follows it. */
export const AppointmentVoided = z.object({ ...appointment, supersedes });

export type AppointmentMade = z.output<typeof AppointmentMade>;
export type AppointmentAmended = z.output<typeof AppointmentAmended>;
export type AppointmentVoided = z.output<typeof AppointmentVoided>;

/** The public contract: every message that `understudy.appointments` may hold, by its `ce_type`. */
export const appointmentMessages = {
  'uk.understudy.appointments.AppointmentMade.v1': AppointmentMade,
  'uk.understudy.appointments.AppointmentAmended.v1': AppointmentAmended,
  'uk.understudy.appointments.AppointmentVoided.v1': AppointmentVoided,
} as const;
export type AppointmentMessageType = keyof typeof appointmentMessages;

export type AppointmentMessage = {
  [T in AppointmentMessageType]: Readonly<{ type: T; data: z.output<(typeof appointmentMessages)[T]> }>;
}[AppointmentMessageType];
