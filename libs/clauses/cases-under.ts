import type { Pool } from '../event-store/pool.js';
import type { StreamId } from '../kernel/index.js';

/** Which cases stand on a clause: something was decided because of it, or a task is open because of it. */
export const casesUnder = async (pool: Pool, texts: readonly string[]): Promise<readonly StreamId[]> => {
  const { rows } = await pool.query<{ stream: StreamId }>({
    name: 'cases-under-clause',
    text: `select cases.stream_id as stream from cases
      where exists (select from events where events.stream_id = cases.stream_id and metadata->>'clause' = any($1::text[]))
        or exists (select from tasks where tasks.stream_id = cases.stream_id and clause = any($1::text[]))`,
    values: [texts],
  });
  return rows.map(({ stream }) => stream);
};
