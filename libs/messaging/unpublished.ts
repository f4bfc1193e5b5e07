import type { EventStore } from '../event-store/index.js';
import { relayName } from './relay.js';

/** The numbers of events that the relay has passed and not published: they wait, or an operator had them left out. */
export const unpublished = async ({ pool }: Pick<EventStore, 'pool'>): Promise<ReadonlySet<number>> => {
  const { rows } = await pool.query<{ n: number }>(
    `select global_no as n from parked where subscription = $1
     union select global_no from skipped_events where subscription = $1`,
    [relayName],
  );
  return new Set(rows.map(({ n }) => n));
};
