import type { Pool } from '../event-store/pool.js';
import type { StaffId, StreamId } from '../kernel/index.js';
import type { Notice } from './notice.js';
import type { OpenTask } from './recipients.js';

const add = `with added as (
    insert into notices (key, stream_id, reason, kind, rung_at, recipients, task, by_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (key) do nothing returning key)
  insert into notice_deliveries (key, recipient, while_open)
  select key, recipient, recipient = any($9::text[]) from added, unnest($6::text[]) as recipient`;

/** Adds a notice, to be delivered to each of its recipients; one of the same key stays as it is. */
export const addNotice = async (
  pool: Pool,
  { key, stream, reason, kind, rungAt, recipients, task, whileOpen = [], by }: Notice,
): Promise<void> => {
  const values = [key, stream, reason, kind, rungAt, recipients, task, by, whileOpen];
  await pool.query({ name: 'add-notice', text: add, values });
};

/** The open task of a case by its key; undefined when it is closed. */
export const openTask = async (pool: Pool, stream: StreamId, key: string): Promise<OpenTask | undefined> => {
  const { rows } = await pool.query<{ addressed_to: string[]; excluded: StaffId[]; claimed_by: StaffId | null }>({
    name: 'open-task',
    text: 'select addressed_to, excluded, claimed_by from tasks where stream_id = $1 and task_key = $2',
    values: [stream, key],
  });
  const row = rows[0];
  return row && { addressedTo: row.addressed_to, excluded: row.excluded, claimedBy: row.claimed_by ?? undefined };
};
