import { randomUUID } from 'node:crypto';
import type { KafkaSettings } from './contract/kafka-settings.js';
import { createKafkaSubscriber } from './contract/kafkajs-subscriber.js';
import type { IncomingBatch } from './contract/subscriber.js';
import { kafkaClient, briefly } from './contract/kafkajs-client.js';
import { offsetsOf } from './kafkajs-topics.js';

/**
 * Reads a topic (without prefix) from its first message to what was its last when this began; `each` gets batches, in order
 * within a partition. For checks and repairs: it takes a consumer group of its own and leaves none behind.
 */
export const readTopic = async (
  kafka: KafkaSettings,
  topic: string,
  each: (batch: IncomingBatch) => Promise<void> | void,
): Promise<void> => {
  const missing = new Map(
    (await offsetsOf(kafka, kafka.prefix + topic))
      .filter(({ low, high }) => BigInt(low) < BigInt(high))
      .map(({ partition, high }) => [partition, BigInt(high)]),
  );
  if (missing.size === 0) return;
  const group = `${kafka.prefix}read-${randomUUID()}`;
  const subscriber = createKafkaSubscriber({ kafka, topic, group });
  try {
    await new Promise<void>((resolve, reject) => {
      subscriber.start(async (batch) => {
        const end = missing.get(batch.partition);
        if (end === undefined) return;
        const messages = batch.messages.filter(({ offset }) => BigInt(offset) < end);
        try {
          if (messages.length > 0) await each({ ...batch, messages });
        } catch (error) {
          reject(error as Error);
          return;
        }
        if (BigInt(batch.messages.at(-1)?.offset ?? 0) + 1n >= end) missing.delete(batch.partition);
        if (missing.size === 0) resolve();
      });
    });
  } finally {
    await subscriber.stop();
    await forget(kafka, group);
  }
};

const forget = async (kafka: KafkaSettings, group: string): Promise<void> => {
  const admin = kafkaClient(kafka, { retry: briefly }).admin();
  await admin.connect();
  // An empty group that stays is untidy, not wrong: the broker drops it after a week.
  await admin.deleteGroups([group]).catch(() => undefined);
  await admin.disconnect();
};
