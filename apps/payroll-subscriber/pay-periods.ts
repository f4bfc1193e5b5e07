import type pg from 'pg';

/** Days for which somebody is paid in one post; `to` is the last, and there is none while it is open-ended. */
export type PayPeriod = Readonly<{
  sourceId: string;
  staffId: string;
  kind: 'substantive' | 'secondment' | 'acting';
  schoolId: string | null;
  postId: string | null;
  external: boolean;
  from: string;
  to: string | null;
  /** How much of each working day, from 0 to 1; null where it is not known. */
  pattern: Readonly<Record<string, number>> | null;
  /** From when on they are paid as the post is in which they act. */
  allowanceFrom: string | null;
  awayFrom: readonly unknown[];
  paidBy: 'home' | 'host' | null;
}>;

const columns = `source_id as "sourceId", staff_id as "staffId", kind, school_id as "schoolId", post_id as "postId", external,
  from_day::text as "from", to_day::text as "to", pattern, allowance_from::text as "allowanceFrom", away_from as "awayFrom",
  paid_by as "paidBy"`;
const order = 'order by from_day, source_id, kind';

export const periodsOf = async (client: pg.ClientBase, sources: readonly string[]): Promise<readonly PayPeriod[]> =>
  (
    await client.query<PayPeriod>(`select ${columns} from payroll.pay_periods where source_id = any($1) ${order}`, [
      sources,
    ])
  ).rows;

/** Everything that a person is paid for, by the day it begins. */
export const findPayPeriods = async (pool: pg.Pool, staff: string): Promise<readonly PayPeriod[]> =>
  (await pool.query<PayPeriod>(`select ${columns} from payroll.pay_periods where staff_id = $1 ${order}`, [staff]))
    .rows;
