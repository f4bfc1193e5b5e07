import { instant, upcast, type EventId, type StreamId, type Upcasters } from '../kernel/index.js';
import type { EventMetadata, OrderedEvent, StoredEvent } from './types.js';

/** An event as Postgres answers it, in the shape it was written in. */
export type EventRow = Readonly<{
  stream: StreamId;
  version: number;
  eventId: EventId;
  type: string;
  schema: number;
  data: object;
  metadata: EventMetadata;
  at: string | Date;
}>;
export type OrderedRow = EventRow & Readonly<{ globalNo: number }>;
/** The upcasters of the process that a stream belongs to. */
export type UpcastersOf = (stream: string) => Upcasters;

const time = (at: string | Date) => instant(at instanceof Date ? at.getTime() : at);

export const stored = (row: EventRow, of: UpcastersOf): StoredEvent => ({
  stream: row.stream,
  version: row.version,
  schema: row.schema,
  eventId: row.eventId,
  at: time(row.at),
  metadata: row.metadata,
  event: upcast(of(row.stream), row.schema, { type: row.type, data: row.data }),
});

/** In the order of all followers. One that this release can't read stands for itself and does not stop the others. */
export const ordered = (row: OrderedRow, of: UpcastersOf): OrderedEvent => {
  try {
    return { ...stored(row, of), globalNo: row.globalNo };
  } catch (error) {
    const asWritten = stored({ ...row, schema: 1 }, () => ({}));
    const unreadable = error instanceof Error ? error.message : String(error);
    return { ...asWritten, schema: row.schema, globalNo: row.globalNo, unreadable };
  }
};
