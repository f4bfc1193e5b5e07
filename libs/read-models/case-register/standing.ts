import type { Pool } from '../../event-store/pool.js';
import type { StreamId } from '../../kernel/index.js';

/** The open cases of a process in these statuses, by id, those after one. */
export const casesStanding = async (
  pool: Pool,
  process: string,
  statuses: readonly string[],
  limit: number,
  after?: StreamId,
): Promise<readonly StreamId[]> => {
  const { rows } = await pool.query<{ stream: StreamId }>({
    name: 'cases-standing',
    text: `select stream_id as stream from cases
           where open and process = $1 and status = any($2::text[]) and stream_id > $3 order by stream_id limit $4`,
    values: [process, statuses, after ?? '', limit],
  });
  return rows.map(({ stream }) => stream);
};
