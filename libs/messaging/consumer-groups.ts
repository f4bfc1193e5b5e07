import kafkajs, { type Admin } from 'kafkajs';
import type { KafkaSettings } from './contract/kafka-settings.js';
import { withAdmin } from './kafkajs-topics.js';
import type { Topics } from './topics.js';

/** Where a consumer stands in one partition; offsets are whole numbers in text, undefined where it has taken nothing yet. */
export type PartitionPlace = Readonly<{
  partition: number;
  next: string | undefined;
  low: string;
  high: string;
  lag: number;
}>;
/** A consumer group on one of our topics (without prefix); nobody reads for it while it is `stopped`. */
export type ConsumerGroup = Readonly<{
  group: string;
  topic: string;
  stopped: boolean;
  state: string;
  members: number;
  lag: number;
  partitions: readonly PartitionPlace[];
}>;

type Offsets = readonly Readonly<{ partition: number; low: string; high: string }>[];
const placesOf = (ends: Offsets, taken: readonly Readonly<{ partition: number; offset: string }>[]) =>
  [...ends]
    .sort((a, b) => a.partition - b.partition)
    .map(({ partition, low, high }): PartitionPlace => {
      const offset = taken.find((one) => one.partition === partition)?.offset;
      const next = offset === undefined || BigInt(offset) < 0n ? undefined : offset;
      return { partition, next, low, high, lag: Number(BigInt(high) - BigInt(next ?? low)) };
    });

const onTopic = async (admin: Admin, prefix: string, name: string, groups: readonly string[]) => {
  const ends = await admin.fetchTopicOffsets(prefix + name);
  const found: ConsumerGroup[] = [];
  for (const group of groups) {
    const [offsets] = await admin.fetchOffsets({ groupId: group, topics: [prefix + name] });
    const partitions = placesOf(ends, offsets?.partitions ?? []);
    if (partitions.every(({ next }) => next === undefined)) continue;
    const { groups: described } = await admin.describeGroups([group]);
    const { state = 'Unknown', members = [] } = described[0] ?? {};
    const lag = partitions.reduce((sum, one) => sum + one.lag, 0);
    found.push({ group, topic: name, state, stopped: isStopped(state), members: members.length, lag, partitions });
  }
  return found;
};
const isStopped = (state: string): boolean => state === 'Empty' || state === 'Dead';

/** Every consumer group that has taken something of our topics. */
export const consumerGroups = (kafka: KafkaSettings, { prefix, specs }: Topics): Promise<readonly ConsumerGroup[]> =>
  withAdmin(kafka, async (admin) => {
    const there = new Set(await admin.listTopics());
    const { groups } = await admin.listGroups();
    const names = groups.map(({ groupId }) => groupId).sort();
    const found: ConsumerGroup[] = [];
    for (const { name } of specs)
      if (there.has(prefix + name)) found.push(...(await onTopic(admin, prefix, name, names)));
    return found;
  });

/** Where a consumer is to go on: at the first message, after the last, at an offset of one partition, or at an instant of Kafka. */
export type Place =
  | Readonly<{ kind: 'beginning' | 'end' }>
  | Readonly<{ kind: 'offset'; partition: number; offset: string }>
  | Readonly<{ kind: 'instant'; at: number }>;

const seeked = async (admin: Admin, topic: string, place: Place) => {
  if (place.kind === 'offset') return [{ partition: place.partition, offset: place.offset }];
  if (place.kind === 'instant') return admin.fetchTopicOffsetsByTimestamp(topic, place.at);
  const ends = await admin.fetchTopicOffsets(topic);
  return ends.map(({ partition, low, high }) => ({ partition, offset: place.kind === 'beginning' ? low : high }));
};

/** Moves a stopped consumer to another place of a topic (without prefix). Throws, and says what to do, while it runs. */
export const moveConsumer = (
  kafka: KafkaSettings,
  { group, topic, place }: Readonly<{ group: string; topic: string; place: Place }>,
): Promise<void> =>
  withAdmin(kafka, async (admin) => {
    const full = kafka.prefix + topic;
    const partitions = await seeked(admin, full, place);
    const ends = await admin.fetchTopicOffsets(full);
    const outside = partitions.find(({ partition, offset }) => {
      const end = ends.find((one) => one.partition === partition);
      return !end || BigInt(offset) < BigInt(end.low) || BigInt(offset) > BigInt(end.high);
    });
    if (outside) throw new OutOfPlace(`Partition ${outside.partition} of ${topic} has no offset ${outside.offset}.`);
    const state = (await admin.describeGroups([group])).groups[0]?.state ?? 'Dead';
    if (!isStopped(state)) throw new OutOfPlace(`${group} is running. Stop it, wait a minute, and ask again.`);
    try {
      await admin.setOffsets({ groupId: group, topic: full, partitions: [...partitions] });
    } catch (error) {
      if (error instanceof kafkajs.KafkaJSNonRetriableError && /no running instances/.test(error.message))
        throw new OutOfPlace(`${group} is running. Stop it, wait a minute, and ask again.`);
      throw error;
    }
  });

/** Why a consumer was not moved. */
export class OutOfPlace extends Error {}
