import type { Pool } from '#libs/event-store/index.js';
import { dispatcherName } from './dispatch.js';

/** How many ordered events no workflow was told of yet. */
export const dispatcherLag = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ lag: number }>(
    'select last_global_no - coalesce((select checkpoint from subscriptions where name = $1), 0) as lag from sequencer',
    [dispatcherName],
  );
  return Number(rows[0]?.lag ?? 0);
};
