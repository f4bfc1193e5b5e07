/** A message as it came from a topic; `value` is as it was sent. */
export type IncomingMessage = Readonly<{
  topic: string;
  partition: number;
  /** A whole number as text: it may pass 2^53. */
  offset: string;
  key: string | null;
  headers: Readonly<Record<string, string>>;
  value: Buffer | null;
}>;

/** Some messages of one partition, in order; at most `batchSize` of them. */
export type IncomingBatch = Readonly<{ topic: string; partition: number; messages: readonly IncomingMessage[] }>;

export type SubscriberState = Readonly<{
  /** The consumer is a member of its group. */
  joined: boolean;
  /** Milliseconds since the broker was last heard of; undefined before the first time. */
  silentForMs?: number;
  /** Messages that were behind the last batch in its partition, summed over the partitions. */
  lag: number;
  /** Why it last stopped or failed. */
  error?: string;
}>;

/**
 * Delivers each partition's messages in order, at least once: a batch that `handle` returned from is committed, one that it
 * threw on comes again.
 */
export interface EventSubscriber {
  /** Begins, and goes on by itself through every failure until `stop`. */
  start(handle: (batch: IncomingBatch) => Promise<void>): void;
  /** Finishes the batch in hand and leaves the group. */
  stop(): Promise<void>;
  state(): SubscriberState;
}
