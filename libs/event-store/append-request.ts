import type { AnyMessage, CommandId, EventId, Instant, StreamId } from '../kernel/index.js';
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
/** A row of the ledger of posts: what is known of some days from `recorded_at` on. */
export type LedgerValues = Readonly<{
  stream_id: string;
  row_key: string;
  version: number;
  kind: 'holding' | 'delegation';
  staff_id: string;
  post_id: string | null;
  school_id: string | null;
  from_date: string;
  to_date: string | null;
  data: object;
  recorded_at: Instant;
  superseded_at: Instant | null;
}>;
/** What one decision adds to one stream, and the rows of its inline read models after it. */
export type StreamAppend = Readonly<{
  stream: StreamId;
  /** The version that the decision was made on; 0 for a stream that does not exist. */
  expected: number;
  /** None of a stream that was only read: it must still stand at that version. */
  events: readonly NewEvent[];
  case?: CaseValues;
  /** Keys of tasks that the events ended. */
  closed?: readonly string[];
  /** Rows of tasks that the events opened or changed. */
  open?: readonly object[];
  /** Rows of the ledger that are known to be so no longer. */
  ended?: readonly Readonly<{ stream_id: string; row_key: string; at: Instant }>[];
  /** Rows of the ledger that are known to be so now. */
  recorded?: readonly LedgerValues[];
}>;
export type VaultRow = Readonly<{ vault_id: string; subject: string; stream_id: string | null; box: string }>;
/** The bytes of a document, already encrypted. */
export type DocumentBox = Readonly<{ vault_id: string; subject: string; stream_id: string; box: Buffer }>;

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
  /** Documents whose bytes it brings, and those whose bytes it takes away. */
  documents?: Readonly<{ put: readonly DocumentBox[]; drop: readonly string[] }>;
}>;
/** First and last version that a command gave each stream. */
export type Versions = Readonly<Record<string, readonly [number, number]>>;
export type AppendResult =
  | Readonly<{ kind: 'appended' | 'repeated'; versions: Versions }>
  | Readonly<{ kind: 'conflict' | 'reused' | 'world-moved' }>;
