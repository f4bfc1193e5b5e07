import type { Appointment } from '../../domain/internal-post/events.js';
import type { OrderedEvent, Pool } from '../../event-store/index.js';

const kinds = new Set(['AppointmentMade', 'AppointmentAmended', 'AppointmentVoided']);

/** The row of an appointment after an event; undefined for events that concern none. */
export const appointmentRow = ({ stream, at, event }: Pick<OrderedEvent, 'stream' | 'at' | 'event'>) => {
  if (!kinds.has(event.type)) return undefined;
  const { appointment, revision, staff, school, releasedBy, title, startsOn } = event.data as Appointment;
  return {
    appointment_id: appointment,
    revision,
    stream_id: stream,
    staff_id: staff,
    school_id: school,
    released_by: releasedBy,
    title,
    starts_on: startsOn,
    voided: event.type === 'AppointmentVoided',
    changed_at: at,
  };
};
export type AppointmentRow = NonNullable<ReturnType<typeof appointmentRow>>;

/** The newest revision of each: one statement can touch a row only once. */
const newest = (rows: readonly AppointmentRow[]): readonly AppointmentRow[] => [
  ...rows
    .reduce(
      (kept, row) =>
        row.revision > (kept.get(row.appointment_id)?.revision ?? 0) ? kept.set(row.appointment_id, row) : kept,
      new Map<string, AppointmentRow>(),
    )
    .values(),
];

/** Writes what a batch of events says of appointments; the same batch again changes nothing, since a revision only rises. */
export const projectAppointments = async (
  pool: Pick<Pool, 'query'>,
  events: readonly Pick<OrderedEvent, 'stream' | 'at' | 'event'>[],
  table: 'appointments' | 'appointments_next' = 'appointments',
): Promise<void> => {
  const rows = newest(events.flatMap((event) => appointmentRow(event) ?? []));
  if (!rows.length) return;
  await pool.query(
    `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (appointment_id) do update set revision = excluded.revision, stream_id = excluded.stream_id, staff_id = excluded.staff_id,
       school_id = excluded.school_id, released_by = excluded.released_by, title = excluded.title, starts_on = excluded.starts_on,
       voided = excluded.voided, changed_at = excluded.changed_at
     where ${table}.revision < excluded.revision`,
    [JSON.stringify(rows)],
  );
};
