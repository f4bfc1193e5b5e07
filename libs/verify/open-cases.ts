import type { Pool } from '../event-store/index.js';
import type { StreamId } from '../kernel/index.js';

const pageSize = 500;
const atOnce = 16;

/** The ids of all open cases, a page at a time. */
export async function* openCases(pool: Pool): AsyncGenerator<readonly StreamId[]> {
  for (let after = ''; ;) {
    const { rows } = await pool.query<{ id: StreamId }>(
      'select stream_id as id from cases where open and stream_id > $1 order by stream_id limit $2',
      [after, pageSize],
    );
    if (rows.length) yield rows.map(({ id }) => id);
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.id;
  }
}

/** The answers for all, a few asked at once. */
export const inParallel = async <A, B>(items: readonly A[], ask: (item: A) => Promise<B>): Promise<readonly B[]> => {
  const answers: B[] = [];
  let next = 0;
  const one = async () => {
    for (let i = next++; i < items.length; i = next++) answers[i] = await ask(items[i]!);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, one));
  return answers;
};
