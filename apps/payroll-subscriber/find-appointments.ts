import type pg from 'pg';

export type AppointmentRecord = Readonly<{
  appointmentId: string;
  revision: number;
  voided: boolean;
  staffId: string;
  schoolId: string;
  releasingSchoolId: string;
  postId: string;
  postTitle: string;
  startsOn: string;
  changedAt: string;
}>;

const columns = `appointment_id as "appointmentId", revision, voided, staff_id as "staffId", school_id as "schoolId",
  releasing_school_id as "releasingSchoolId", post_id as "postId", post_title as "postTitle", starts_on::text as "startsOn",
  to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"`;

export const findAppointment = async (pool: pg.Pool, id: string): Promise<AppointmentRecord | undefined> =>
  (await pool.query<AppointmentRecord>(`select ${columns} from payroll.appointments where appointment_id = $1`, [id]))
    .rows[0];

/** By the day they start; without `staff`, the hundred that changed last. */
export const findAppointments = async (pool: pg.Pool, staff?: string): Promise<readonly AppointmentRecord[]> => {
  const found = await (staff === undefined
    ? pool.query<AppointmentRecord>(
        `select ${columns} from payroll.appointments order by changed_at desc, appointment_id limit 100`,
      )
    : pool.query<AppointmentRecord>(
        `select ${columns} from payroll.appointments where staff_id = $1 order by starts_on, appointment_id`,
        [staff],
      ));
  return found.rows;
};
