/** A message for a topic: CloudEvents 1.0 in binary mode. */
export type OutgoingMessage = Readonly<{
  topic: string;
  /** Messages of one key stay in order. */
  key: string;
  headers: Readonly<Record<string, string>>;
  /** JSON. */
  value: string;
}>;

/** The broker has not said that it keeps the messages; they may be there all the same. Publish them again. */
export class NotAcknowledged extends Error {}

/** Puts messages on Kafka. Any client can stand behind it that passes `test/messaging/publisher-contract.ts`. */
export interface EventPublisher {
  /**
   * Resolves once the broker keeps every message, in the order given for each key. Rejects otherwise, within the deadline;
   * then some may have been kept, so the same batch is published again: at least once.
   */
  publish(batch: readonly OutgoingMessage[]): Promise<void>;
  /** Lets a batch in hand finish within the deadline, then goes. Nothing is sent afterwards. */
  close(): Promise<void>;
}
