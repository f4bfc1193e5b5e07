import type { Instant, StaffId, StreamId } from '../kernel/index.js';

/** Something that people are to be told, once: a row of the outbox. Ids only. */
export type Notice = Readonly<{
  /** One per rung that passed: told again under the same key, it changes nothing. */
  key: string;
  stream: StreamId;
  reason: string;
  kind: string;
  rungAt: Instant;
  recipients: readonly StaffId[];
}>;
