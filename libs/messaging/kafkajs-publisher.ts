import { Partitioners, type Producer, type TopicMessages } from 'kafkajs';
import type { KafkaSettings } from './contract/kafka-settings.js';
import { kafkaClient, patiently, type Report } from './contract/kafkajs-client.js';
import { NotAcknowledged, type EventPublisher, type OutgoingMessage } from './publisher.js';
import { inSlicesOf, largestBatch, sizeOf } from './slices.js';
import { within } from './within.js';

export type PublisherOptions = Readonly<{
  /** How long a publish waits for the broker; 10 s by default. */
  deadlineMs?: number;
  /** The most bytes in one request; all of it may be for one partition, and so one record batch. */
  maxBytes?: number;
  report?: Report;
}>;

const byTopic = (messages: readonly OutgoingMessage[]): TopicMessages[] =>
  [...new Set(messages.map(({ topic }) => topic))].map((topic) => ({
    topic,
    messages: messages
      .filter((message) => message.topic === topic)
      .map(({ key, value, headers }) => ({ key, value, headers: { ...headers } })),
  }));

/**
 * An EventPublisher on kafkajs: idempotent, acknowledged by all replicas, one request in flight. kafkajs retries without
 * limit, since a limit would break its sequence numbers; our deadline stands outside it.
 */
export const createKafkaPublisher = (kafka: KafkaSettings, options: PublisherOptions = {}): EventPublisher => {
  const { deadlineMs = 10_000, maxBytes = largestBatch, report } = options;
  const overdue = () =>
    new NotAcknowledged(
      `Kafka has not acknowledged within ${deadlineMs} ms; see that ${kafka.brokers.join(',')} runs.`,
    );
  let open = true;
  let producer: Producer | undefined;
  let outstanding: Promise<void> | undefined;
  /** Until when somebody waits for what is outstanding. */
  let awaited = 0;

  const guarded = () => {
    const partition = Partitioners.DefaultPartitioner();
    return (choice: Parameters<typeof partition>[0]) => {
      if (open) return partition(choice);
      throw new Error('The publisher is closed.');
    };
  };
  const connect = async (): Promise<Producer> => {
    const created = kafkaClient(kafka, { retry: patiently, report, open: () => open }).producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: guarded,
      retry: patiently,
    });
    await created.connect();
    return created;
  };

  const send = async (batch: readonly OutgoingMessage[]): Promise<void> => {
    producer ??= await connect();
    const current = producer;
    try {
      for (const slice of inSlicesOf(batch, maxBytes, sizeOf))
        await current.sendBatch({ acks: -1, topicMessages: byTopic(slice) });
    } catch (error) {
      // What kafkajs does not try again has spoilt its sequence numbers: the next batch begins with a fresh producer.
      producer = undefined;
      await current.disconnect().catch(() => undefined);
      throw new NotAcknowledged(`Kafka refused a batch: ${String(error)}`, { cause: error });
    }
  };

  return {
    publish: async (batch) => {
      if (batch.length === 0) return;
      const expires = Date.now() + deadlineMs;
      // A send that missed its deadline goes on inside kafkajs; a second beside it would break the order.
      while (outstanding)
        await within(
          outstanding.catch(() => undefined),
          expires - Date.now(),
          overdue,
        );
      if (!open) throw new NotAcknowledged('The publisher is closed.');
      const sending = send(batch).finally(() => (outstanding = undefined));
      sending.catch(() => undefined);
      outstanding = sending;
      awaited = expires;
      await within(sending, expires - Date.now(), overdue);
    },
    close: async () => {
      await within(outstanding ?? Promise.resolve(), awaited - Date.now(), overdue).catch(() => undefined);
      open = false;
      await producer?.disconnect().catch(() => undefined);
      await outstanding?.catch(() => undefined);
    },
  };
};
