import { DatabaseError } from 'pg';
import type { AnyMessage, CommandId, EventId, Instant, StreamId } from '../kernel/index.js';
import { appendOne } from './append-one.js';
import type { Pool } from './pool.js';
import type { EventMetadata } from './types.js';

/** The row of the case register after the events. */
export type CaseValues = Readonly<{
  version: number;
  process: string;
  status: string;
  title: string;
  school_id: string;
  open: boolean;
  involved: readonly string[];
  pack_id: string;
  pack_version: number;
  opened_at: Instant;
  changed_at: Instant;
}>;
export type NewEvent = Readonly<{
  eventId: EventId;
  type: string;
  schema: number;
  data: AnyMessage['data'];
  metadata: EventMetadata;
  at: Instant;
}>;
/** What one decision adds to one stream, and the rows of its inline read models after it. */
export type StreamAppend = Readonly<{
  stream: StreamId;
  /** The version that the decision was made on; 0 for a stream that does not exist. */
  expected: number;
  events: readonly NewEvent[];
  case?: CaseValues;
  /** Keys of tasks that the events ended. */
  closed?: readonly string[];
  /** Rows of tasks that the events opened or changed. */
  open?: readonly object[];
}>;
export type VaultRow = Readonly<{ vault_id: string; subject: string; stream_id: string | null; box: string }>;

/** One decision: one command, and all the streams that it changes, all or none. */
export type AppendRequest = Readonly<{
  stream: StreamId;
  command: CommandId;
  hash: string;
  /** The version of the world (directory, clock) that the decision looked at. */
  world: number;
  /** While a read model is rebuilt: write its next tables too. */
  rebuilding?: boolean;
  streams: readonly StreamAppend[];
  vault: readonly VaultRow[];
}>;
/** First and last version that a command gave each stream. */
export type Versions = Readonly<Record<string, readonly [number, number]>>;
export type AppendResult =
  | Readonly<{ kind: 'appended' | 'repeated'; versions: Versions }>
  | Readonly<{ kind: 'conflict' | 'reused' | 'world-moved' }>;

const conflicts = new Set(['events_pkey', 'commands_pkey']);

/** What a failed append means; anything else is thrown on. 40P01 and 40001 are lost races too. */
const meaning = (error: unknown): AppendResult => {
  if (!(error instanceof DatabaseError)) throw error;
  if (error.code === 'US001' || error.code === '40P01' || error.code === '40001') return { kind: 'conflict' };
  if (error.code === '23505' && conflicts.has(error.constraint ?? '')) return { kind: 'conflict' };
  if (error.code === 'US003') return { kind: 'reused' };
  if (error.code === 'US004') return { kind: 'world-moved' };
  throw error;
};

const appendSeveral = async (pool: Pool, request: AppendRequest): Promise<AppendResult> => {
  const streams = request.streams.map((s) => ({ closed: [], open: [], ...s }));
  const { rows } = await pool.query<{ r: { repeated: boolean; versions: Versions } }>({
    name: 'append',
    text: 'select append($1::jsonb) as r',
    values: [JSON.stringify({ ...request, streams })],
  });
  const { repeated, versions } = rows[0]!.r;
  return { kind: repeated ? 'repeated' : 'appended', versions };
};

/**
 * Appends in one round trip and one transaction. Streams lock in the order of their ids, so two decisions can't wait for each other.
 * A command id that is known already answers `repeated`, or `conflict`, upon which a look finds it.
 */
export const append = async (pool: Pool, request: AppendRequest): Promise<AppendResult> => {
  const [only, ...others] = request.streams;
  try {
    return only?.case && others.length === 0 && !request.rebuilding
      ? await appendOne(pool, request, { ...only, case: only.case })
      : await appendSeveral(pool, request);
  } catch (error) {
    return meaning(error);
  }
};
