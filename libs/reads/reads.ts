import type { Pool } from '../event-store/pool.js';
import type { Read, Reads } from './types.js';

type Options = Readonly<{
  /** How long a look waits for others to be written with it. */
  everyMs?: number;
  /** How many wait at the most; while the database takes none, the oldest are given up and counted. */
  most?: number;
  /** Told when looks were lost, and how many. */
  lost?: (count: number) => void;
}>;
const sameLookMs = 60_000;
const atOnce = 500;

const write = (pool: Pool, reads: readonly Read[]) =>
  pool.query(
    `insert into reads_log (at, reader_kind, reader, stream_id, what, about)
     select a, k, r, s, w, b from unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) as read (a, k, r, s, w, b)`,
    [
      reads.map(({ at }) => at),
      reads.map(({ reader }) => reader.kind),
      reads.map(({ reader }) => reader.id),
      reads.map((read) => read.case),
      reads.map(({ what }) => what),
      reads.map(({ about }) => about),
    ],
  );

/** Takes looks down in batches, so that a page costs no write of its own and never waits for one. */
export const createReads = (
  pool: Pool,
  { everyMs = 500, most = 10_000, lost = () => undefined }: Options = {},
): Reads => {
  let waiting: Read[] = [];
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const seen = new Map<string, number>();

  const isNew = ({ at, reader, what, about, ...read }: Read): boolean => {
    const key = JSON.stringify([reader.kind, reader.id, read.case, what, about]);
    const now = Date.parse(at);
    const before = seen.get(key);
    if (before !== undefined && now - before < sameLookMs) return false;
    seen.delete(key);
    seen.set(key, now);
    const oldest = seen.keys().next();
    if (seen.size > most && !oldest.done) seen.delete(oldest.value);
    return true;
  };
  const writeAll = async (): Promise<void> => {
    while (waiting.length) {
      const batch = waiting.slice(0, atOnce);
      await write(pool, batch);
      waiting = waiting.slice(batch.length);
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.catch(() => undefined).then(writeAll);
    return writing;
  };
  const later = (): void => {
    if (timer || closed) return;
    // When the database takes nothing, what waits is tried again with the next look.
    timer = setTimeout(() => void flush().catch(() => undefined), everyMs);
    timer.unref();
  };

  return {
    note: (read) => {
      if (closed || !isNew(read)) return;
      waiting.push(read);
      const over = waiting.length - most;
      if (over > 0) {
        waiting = waiting.slice(over);
        lost(over);
      }
      later();
    },
    flush,
    close: async () => {
      closed = true;
      await flush();
    },
  };
};
