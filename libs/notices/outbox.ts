import type { Pool } from '../event-store/pool.js';
import type { StaffId, StreamId } from '../kernel/index.js';
import type { Notice } from './notice.js';
import type { OpenTask } from './recipients.js';

/** Adds a notice; one of the same key stays as it is. */
export const addNotice = async (
  pool: Pool,
  { key, stream, reason, kind, rungAt, recipients }: Notice,
): Promise<void> => {
  await pool.query({
    name: 'add-notice',
    text: `insert into notices (key, stream_id, reason, kind, rung_at, recipients) values ($1, $2, $3, $4, $5, $6) on conflict (key) do nothing`,
    values: [key, stream, reason, kind, rungAt, recipients],
  });
};

/** The open task of a case by its key; undefined when it is closed. */
export const openTask = async (pool: Pool, stream: StreamId, key: string): Promise<OpenTask | undefined> => {
  const { rows } = await pool.query<{ addressed_to: string[]; excluded: StaffId[] }>({
    name: 'open-task',
    text: 'select addressed_to, excluded from tasks where stream_id = $1 and task_key = $2',
    values: [stream, key],
  });
  const row = rows[0];
  return row && { addressedTo: row.addressed_to, excluded: row.excluded };
};
