import type { IncomingMessage, KafkaSettings } from '#libs/messaging/contract/index.js';
import { readTopic } from '#libs/messaging/read-topic.js';

/** Everything on a topic (without prefix), partition by partition, each in its order. */
export const contentsOf = async (kafka: KafkaSettings, topic: string): Promise<readonly IncomingMessage[]> => {
  const found: IncomingMessage[] = [];
  await readTopic(kafka, topic, ({ messages }) => void found.push(...messages));
  return found;
};

/** The `ce_sequence` of each key's messages, in the order in which they stand. */
export const sequencesByKey = (messages: readonly IncomingMessage[]): ReadonlyMap<string, readonly number[]> => {
  const byKey = new Map<string, number[]>();
  for (const { key, headers } of messages) {
    const sequences = byKey.get(key ?? '') ?? [];
    sequences.push(Number(headers['ce_sequence']));
    byKey.set(key ?? '', sequences);
  }
  return byKey;
};

/** Each number once, where it first stands: what a consumer sees that drops repeats. */
export const firsts = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)];
export const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);
