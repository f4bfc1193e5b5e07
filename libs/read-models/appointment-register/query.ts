import type { Pool } from '../../event-store/pool.js';
import type { Appointment } from '../../domain/internal-post/events.js';
import { instant, type Instant, type StreamId } from '../../kernel/index.js';

/** An appointment as it stands now, whoever amended or voided it since. */
export type AppointmentItem = Appointment & Readonly<{ case: StreamId; voided: boolean; changedAt: Instant }>;

/** The newest revision of an appointment, straight from the log: revisions of one appointment follow each other in one stream. */
export const appointmentNow = async (pool: Pool, id: string): Promise<AppointmentItem | undefined> => {
  const { rows } = await pool.query<{ stream: StreamId; type: string; data: Appointment; at: Date }>({
    name: 'appointment-now',
    text: `select stream_id as stream, type, data, at from events
      where type in ('AppointmentMade', 'AppointmentAmended', 'AppointmentVoided') and data->>'appointment' = $1
      order by version desc limit 1`,
    values: [id],
  });
  const row = rows[0];
  if (!row) return undefined;
  const { appointment, revision, staff, school, releasedBy, title, startsOn } = row.data;
  return {
    appointment,
    revision,
    staff,
    school,
    releasedBy,
    title,
    startsOn,
    case: row.stream,
    voided: row.type === 'AppointmentVoided',
    changedAt: instant(row.at.getTime()),
  };
};
