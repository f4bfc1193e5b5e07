import type { StreamId } from '../kernel/index.js';
import { createAppender, type AppendRequest, type AppendResult, type Versions } from './append.js';
import { assertSameCluster } from './era.js';
import { createPool, type Pool } from './pool.js';
import { ordered, stored, type EventRow, type OrderedRow, type UpcastersOf } from './rows.js';
import type { OrderedEvent, StoredEvent } from './types.js';
import { createWaker, type Waker } from './waker.js';

export type World = Readonly<{ version: number; aheadMs: number; rebuilding: boolean }>;
/** A stream after a version, whether a command is known there, and the world, as of one snapshot. */
export type Look = Readonly<{
  events: readonly StoredEvent[];
  command?: Readonly<{ hash: string; versions: Versions }>;
  world: World;
}>;

export interface EventStore {
  readonly url: string;
  readonly pool: Pool;
  readonly waker: Waker;
  readonly upcastersOf: UpcastersOf;
  /** Told when a follower on this store fails, once for each failure that is new, and why. */
  readonly report: (follower: string, problem: string) => void;
  append(request: AppendRequest): Promise<AppendResult>;
  look(stream: StreamId, after: number, command?: string): Promise<Look>;
  /** One page of a stream, oldest first, of about `maxBytes` at the most but never empty while there is more. */
  loadStream(
    stream: StreamId,
    after: number,
    maxBytes: number,
  ): Promise<Readonly<{ events: readonly StoredEvent[]; more: boolean }>>;
  /** What comes after a global number, in the order of all followers. */
  readOrdered(after: number, limit: number): Promise<readonly OrderedEvent[]>;
  lastGlobalNo(): Promise<number>;
  world(): Promise<World>;
  close(): Promise<void>;
}

/** How many appends are under way at once; more share a commit. */
const lanes = 4;

const columns = `e.stream_id as stream, e.version, e.event_id as "eventId", e.type, e.schema, e.data, e.metadata, e.at`;
const pageSql = `select * from (select ${columns}, sum(pg_column_size(e.data) + pg_column_size(e.metadata) + 200) over (order by e.version) as bytes
  from (select * from events where stream_id = $1 and version > $2 order by version limit 2000) e) p
  where p.bytes <= $3 or p.version = $2 + 1 order by p.version`;

// The inner limit keeps the look-up of each event a look-up, however large the tables have grown since the statement was planned.
const orderedSql = `select o.global_no as "globalNo", e.*
  from (select global_no, stream_id, version from event_order where global_no > $1 order by global_no limit $2) o
  cross join lateral (select ${columns} from events e where e.stream_id = o.stream_id and e.version = o.version limit 1) e
  order by o.global_no`;

/**
 * Opens the store on an already migrated database; refuses one that was restored from another cluster and not rebased.
 * `upcastersOf` finds the upcasters of a stream's process; events come back in today's shape.
 */
export const openStore = async (options: {
  databaseUrl: string;
  upcastersOf: UpcastersOf;
  maxConnections?: number;
  name?: string;
  report?: EventStore['report'];
  /** For what reads the whole log, such as `verify`. */
  readsAll?: boolean;
}): Promise<EventStore> => {
  const { databaseUrl: url, upcastersOf } = options;
  const pool = createPool(url, {
    max: options.maxConnections ?? 10,
    ...(options.name && { name: options.name }),
    readsAll: options.readsAll ?? false,
  });
  pool.on('error', () => undefined); // an idle connection that breaks is replaced; a query in flight reports its own error
  await assertSameCluster(pool);
  const append = createAppender(pool, lanes);
  const waker = createWaker(pool);
  const read = (row: EventRow) => stored(row, upcastersOf);

  return {
    url,
    pool,
    waker,
    upcastersOf,
    report: options.report ?? (() => undefined),
    append: async (request) => {
      const result = await append(request);
      if (result.kind === 'appended') waker.appended();
      return result;
    },
    look: async (stream, after, command = '') => {
      const { rows } = await pool.query<{ r: { command: Look['command'] | null; world: World; events: EventRow[] } }>({
        name: 'look',
        text: 'select look($1, $2, $3) as r',
        values: [stream, after, command],
      });
      const { command: known, world, events } = rows[0]!.r;
      return { events: events.map(read), world, ...(known && { command: known }) };
    },
    loadStream: async (stream, after, maxBytes) => {
      const { rows } = await pool.query<EventRow>({ name: 'page', text: pageSql, values: [stream, after, maxBytes] });
      const last = rows.at(-1)?.version ?? after;
      const { rows: beyond } = await pool.query('select 1 from events where stream_id = $1 and version = $2', [
        stream,
        last + 1,
      ]);
      return { events: rows.map(read), more: beyond.length > 0 };
    },
    readOrdered: async (after, limit) => {
      const { rows } = await pool.query<OrderedRow>({
        name: 'ordered',
        text: orderedSql,
        values: [after, limit],
      });
      return rows.map((row) => ordered(row, upcastersOf));
    },
    lastGlobalNo: async () => (await pool.query<{ n: number }>('select last_global_no as n from sequencer')).rows[0]!.n,
    world: async () =>
      (await pool.query<World>('select version, ahead_ms as "aheadMs", rebuilding from world')).rows[0]!,
    close: async () => {
      waker.close();
      await pool.end();
    },
  };
};
