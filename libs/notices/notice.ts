import type { Instant, StaffId, StreamId } from '../kernel/index.js';

/** Something that people are to be told, once: a row of the outbox. Ids only. */
export type Notice = Readonly<{
  /** One per reason and rung: told again under the same key, it changes nothing. */
  key: string;
  stream: StreamId;
  reason: string;
  kind: string;
  rungAt: Instant;
  recipients: readonly StaffId[];
  /** The task that it is about, open when it was told. */
  task?: string;
  /** Those of the recipients who are told only while that task is open. */
  whileOpen?: readonly StaffId[];
  /** The instant that the text names, where the task has none. */
  by?: Instant;
}>;
