import type pg from 'pg';
import type { AppointmentMessage, Received } from '#libs/messaging/contract/index.js';

/**
 * The whole rule of being right under replays and any order: each message repeats all the facts, so the highest revision
 * stands, and a voiding stands above every revision.
 */
const keepTheLatest = `
  insert into payroll.appointments
    (appointment_id, revision, voided, staff_id, school_id, releasing_school_id, post_id, post_title, starts_on, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (appointment_id) do update set
    revision = excluded.revision, voided = excluded.voided, staff_id = excluded.staff_id, school_id = excluded.school_id,
    releasing_school_id = excluded.releasing_school_id, post_id = excluded.post_id, post_title = excluded.post_title,
    starts_on = excluded.starts_on, changed_at = excluded.changed_at
  where (excluded.voided, excluded.revision) > (appointments.voided, appointments.revision)`;

/** The latest word on an appointment. */
export const keepAppointment = async (
  client: pg.ClientBase,
  { headers, message: { type, data } }: Received<AppointmentMessage>,
): Promise<void> => {
  const voided = type === 'uk.understudy.appointments.AppointmentVoided.v1';
  const { appointmentId, revision, staffId, schoolId, releasingSchoolId, postId, postTitle, startsOn } = data;
  await client.query(keepTheLatest, [
    ...[appointmentId, revision, voided, staffId, schoolId],
    ...[releasingSchoolId, postId, postTitle, startsOn, headers.ce_time],
  ]);
};
