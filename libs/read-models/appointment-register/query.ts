import type { Appointment } from '../../domain/internal-post/events.js';
import type { Pool } from '../../event-store/pool.js';
import { instant, type Instant, type StreamId } from '../../kernel/index.js';

/** An appointment as it stands now, whoever amended or voided it since. */
export type AppointmentItem = Appointment & Readonly<{ case: StreamId; voided: boolean; changedAt: Instant }>;
type Row = Omit<AppointmentItem, 'changedAt'> & { changedAt: Date };

/** The newest revision of an appointment that the projector has seen; undefined when there is none of that id. */
export const appointmentNow = async (pool: Pool, id: string): Promise<AppointmentItem | undefined> => {
  const { rows } = await pool.query<Row>({
    name: 'appointment-now',
    text: `select appointment_id as appointment, revision, staff_id as staff, school_id as school, released_by as "releasedBy", title,
      starts_on::text as "startsOn", stream_id as "case", voided, changed_at as "changedAt" from appointments where appointment_id = $1`,
    values: [id],
  });
  const row = rows[0];
  return row && { ...row, changedAt: instant(row.changedAt.getTime()) };
};
