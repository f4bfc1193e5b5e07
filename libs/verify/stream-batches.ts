import { inTransaction, type Connection, type EventStore, type StoredEvent } from '../event-store/index.js';
import type { EventRow } from '../event-store/rows.js';
import { byStream, eventsOfStreams, nextStreams } from '../read-models/rebuild-streams.js';

/** Some whole streams, and a connection that sees the database as of the same moment. */
export type StreamBatch = Readonly<{ streams: ReadonlyMap<string, readonly StoredEvent[]>; client: Connection }>;

/** The whole log, a few thousand events at a time; `look` gets each batch in a transaction that sees one moment. */
export async function* streamBatches<T>(
  { pool, upcastersOf }: EventStore,
  look: (batch: StreamBatch) => Promise<T>,
): AsyncGenerator<T> {
  for (let after = ''; ;) {
    const { last, seen } = await inTransaction(pool, async (client) => {
      await client.query('set transaction isolation level repeatable read, read only');
      const ids = await nextStreams(client, after);
      if (!ids.length) return { last: undefined, seen: undefined };
      const { rows } = await client.query<EventRow>({ name: 'verify-events', text: eventsOfStreams, values: [ids] });
      return { last: ids.at(-1), seen: await look({ streams: byStream(rows, upcastersOf), client }) };
    });
    if (last === undefined) return;
    yield seen as T;
    after = last;
  }
}
