import { randomUUID } from 'node:crypto';
import type { KafkaSettings } from './contract/kafka-settings.js';
import { createKafkaSubscriber } from './contract/kafkajs-subscriber.js';
import type { IncomingBatch } from './contract/subscriber.js';
import { forgetGroup, offsetsOf } from './kafkajs-topics.js';

type Each = (batch: IncomingBatch) => Promise<void> | void;
const stalledMs = 60_000;

/** Takes each partition from where it begins to where it ended, each offset once; answers whether more is to come. */
export const untilTheEnds = (ends: ReadonlyMap<number, bigint>, each: Each) => {
  const next = new Map([...ends.keys()].map((partition) => [partition, 0n]));
  const isOver = (partition: number) => (next.get(partition) ?? 0n) >= (ends.get(partition) ?? 0n);
  return async (batch: IncomingBatch): Promise<boolean> => {
    const [from, end] = [next.get(batch.partition) ?? 0n, ends.get(batch.partition) ?? 0n];
    const messages = batch.messages.filter(({ offset }) => BigInt(offset) >= from && BigInt(offset) < end);
    if (messages.length > 0) await each({ ...batch, messages });
    next.set(batch.partition, BigInt(batch.messages.at(-1)?.offset ?? -1) + 1n);
    return [...ends.keys()].some((partition) => !isOver(partition));
  };
};

/**
 * Reads a topic (without prefix) from its first message to what was its last when this began; `each` gets batches, in order
 * within a partition. Rejects when `each` does, or when nothing comes for a minute. It leaves no consumer group behind.
 */
export const readTopic = async (kafka: KafkaSettings, topic: string, each: Each): Promise<void> => {
  const offsets = await offsetsOf(kafka, kafka.prefix + topic);
  const ends = new Map(
    offsets.filter(({ low, high }) => low !== high).map(({ partition, high }) => [partition, BigInt(high)]),
  );
  if (ends.size === 0) return;
  const group = `${kafka.prefix}read-${randomUUID()}`;
  const subscriber = createKafkaSubscriber({ kafka, topics: [topic], group });
  const take = untilTheEnds(ends, each);
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const stalled = () => {
        reject(
          new Error(
            `Nothing came from ${topic} for ${stalledMs} ms: ${subscriber.state().error ?? 'no error'}. See that Kafka runs.`,
          ),
        );
      };
      timer = setTimeout(stalled, stalledMs);
      subscriber.start(async (batch) => {
        timer?.refresh();
        try {
          if (!(await take(batch))) resolve();
        } catch (error) {
          reject(error as Error);
        }
      });
    });
  } finally {
    clearTimeout(timer);
    await subscriber.stop();
    await forgetGroup(kafka, group);
  }
};
