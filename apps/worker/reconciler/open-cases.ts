import type { Pool } from '#libs/event-store/index.js';
import type { StreamId } from '#libs/kernel/index.js';

export type OpenCase = Readonly<{ stream: StreamId; process: string; version: number }>;

/** Every open case, a page at a time, however many open or close meanwhile. */
export async function* openCases(pool: Pool, pageSize = 200): AsyncGenerator<readonly OpenCase[]> {
  for (let after: OpenCase | undefined; ;) {
    const { rows } = await pool.query<OpenCase>({
      name: 'open-cases',
      text: `select stream_id as stream, process, version from cases
             where open and (process, stream_id) > ($1, $2) order by process, stream_id limit $3`,
      values: [after?.process ?? '', after?.stream ?? '', pageSize],
    });
    if (rows.length) yield rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1);
  }
}
