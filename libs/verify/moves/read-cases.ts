import { inTransaction, type EventStore } from '../../event-store/index.js';
import type { EventRow } from '../../event-store/rows.js';
import { byStream } from '../../read-models/rebuild-streams.js';
import { casesOf, type Cases } from './cases.js';

const eventsSql = `select stream_id as stream, version, event_id as "eventId", type, schema, data, metadata, at
  from events where stream_id ~ '^(post|secondment|acting-up)-' order by stream_id, version`;

/** Every post, secondment and link, as of one moment: a decision over several of them is seen in all or in none. */
export const readCases = ({ pool, upcastersOf }: EventStore): Promise<Cases> =>
  inTransaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only');
    const { rows } = await client.query<EventRow>(eventsSql);
    return casesOf(byStream(rows, upcastersOf));
  });
