import type pg from 'pg';
import { replayHeader, type ReceivedAppointment } from '#libs/messaging/contract/index.js';

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

/** Takes one message in, and has the pay checked unless it is a replay; false when it was there already. */
export const recordAppointment = async (
  client: pg.ClientBase,
  { headers, message }: ReceivedAppointment,
): Promise<boolean> => {
  const first = await client.query('insert into payroll.received (ce_id) values ($1) on conflict do nothing', [
    headers.ce_id,
  ]);
  if (first.rowCount === 0) return false;
  const { data, type } = message;
  const voided = type === 'uk.understudy.appointments.AppointmentVoided.v1';
  const { appointmentId, revision, staffId, schoolId, releasingSchoolId, postId, postTitle, startsOn } = data;
  await client.query(keepTheLatest, [
    ...[appointmentId, revision, voided, staffId, schoolId],
    ...[releasingSchoolId, postId, postTitle, startsOn, headers.ce_time],
  ]);
  // Taken in again after a loss: the pay was looked at when it came first.
  if (headers[replayHeader] === undefined)
    await client.query('insert into payroll.checks (ce_id, appointment_id, revision) values ($1, $2, $3)', [
      headers.ce_id,
      appointmentId,
      revision,
    ]);
  return true;
};
