import type pg from 'pg';
import type { CloudEventHeaders } from '#libs/messaging/contract/index.js';
import { differences, type Difference } from './differences.js';
import type { PayPeriod } from './pay-periods.js';

/** A month is paid once it is over; what a message changes in it is owed, or owed back. Kept with both values. */
export const keepCorrections = async (
  client: pg.ClientBase,
  { ce_id, ce_time }: Pick<CloudEventHeaders, 'ce_id' | 'ce_time'>,
  paid: readonly PayPeriod[],
  due: readonly PayPeriod[],
): Promise<void> => {
  const { rows } = await client.query<{ day: string }>(
    `select (date_trunc('month', $1::timestamptz at time zone 'Europe/London')::date - 1)::text as day`,
    [ce_time],
  );
  for (const { staffId, from, to, paid: was, due: is } of differences(paid, due, rows[0]!.day))
    await client.query(
      'insert into payroll.corrections (ce_id, staff_id, from_day, to_day, paid, due) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
      [ce_id, staffId, from, to, JSON.stringify(was), JSON.stringify(is)],
    );
};

export type Correction = Difference & Readonly<{ ceId: string }>;
/** What was to be put right for a person in months that were paid, in the order in which it became known. */
export const findCorrections = async (pool: pg.Pool, staff: string): Promise<readonly Correction[]> =>
  (
    await pool.query<Correction>(
      `select ce_id as "ceId", staff_id as "staffId", from_day::text as "from", to_day::text as "to", paid, due
       from payroll.corrections where staff_id = $1 order by recorded_at, from_day, ce_id`,
      [staff],
    )
  ).rows;
