import { setTimeout as delay } from 'node:timers/promises';
import kafkajs, { type Admin } from 'kafkajs';
import type { KafkaSettings } from './contract/kafka-settings.js';
import { briefly, kafkaClient } from './contract/kafkajs-client.js';
import { partitions, type Topics, type TopicSpec } from './topics.js';

/** Runs `work` with a connection of its own. */
export const withAdmin = async <T>(kafka: KafkaSettings, work: (admin: Admin) => Promise<T>): Promise<T> => {
  const admin = kafkaClient(kafka, { retry: briefly }).admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
};

/** The client's own wait for leaders gives up where the broker does not know the new topic yet; `assertPartitions` waits that long. */
const create = (admin: Admin, prefix: string, { name, retentionMs }: TopicSpec) =>
  admin.createTopics({
    waitForLeaders: false,
    topics: [
      {
        topic: prefix + name,
        numPartitions: partitions,
        configEntries: [
          { name: 'retention.ms', value: String(retentionMs) },
          { name: 'cleanup.policy', value: 'delete' },
        ],
      },
    ],
  });

/** A topic that was created, or a broker that came back, a moment ago is not known everywhere yet: asks for up to 10 s. */
const eventually = async <T>(ask: () => Promise<T>): Promise<T> => {
  const gives = Date.now() + 10_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > gives) throw error;
      await delay(250);
    }
  }
};

const assertPartitions = async (admin: Admin, topic: string): Promise<void> => {
  const { topics } = await eventually(() => admin.fetchTopicMetadata({ topics: [topic] }));
  const found = topics[0]?.partitions.length;
  if (found !== partitions)
    throw new Error(
      `Topic ${topic} has ${found} partitions where ${partitions} are needed, or the messages of a key lose their order. ` +
        `Recreate it from the log: npm run republish -- --topic ${topic}`,
    );
};

const assertKept = async (admin: Admin, topic: string): Promise<void> => {
  const resources = [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic, configNames: ['retention.ms'] }];
  const answer = await admin.describeConfigs({ resources, includeSynonyms: false });
  const kept = answer.resources[0]?.configEntries[0]?.configValue;
  if (kept !== '-1')
    throw new Error(
      `Topic ${topic} forgets messages after ${kept} ms; what was published must stay for ever. ` +
        `Say: kafka-configs.sh --alter --topic ${topic} --add-config retention.ms=-1; if it is older than that: npm run republish -- --topic ${topic}`,
    );
};

/**
 * Creates the topics that are missing; safe to say twice and from two processes. Throws, and says what to do, where an existing
 * topic has another number of partitions, or forgets what must be kept for ever.
 */
export const ensureTopics = (kafka: KafkaSettings, { prefix, specs }: Topics): Promise<void> =>
  withAdmin(kafka, async (admin) => {
    const there = new Set(await admin.listTopics());
    for (const spec of specs) {
      const topic = prefix + spec.name;
      // Answers false, and changes nothing, where another process was quicker.
      if (!there.has(topic)) await create(admin, prefix, spec);
      await assertPartitions(admin, topic);
      if (spec.retentionMs === -1) await assertKept(admin, topic);
    }
  });

/** Deletes a topic with all it holds, if it is there, and creates it empty. */
export const recreateTopic = (
  kafka: KafkaSettings,
  { prefix }: Pick<Topics, 'prefix'>,
  spec: TopicSpec,
): Promise<void> =>
  withAdmin(kafka, async (admin) => {
    const topic = prefix + spec.name;
    if ((await admin.listTopics()).includes(topic)) await admin.deleteTopics({ topics: [topic] });
    // The broker forgets a topic a moment after it says so, and until then refuses one of that name.
    for (let tries = 0; !(await create(admin, prefix, spec).catch(() => false)); tries++) {
      if (tries === 60)
        throw new Error(
          `Kafka would not create ${topic} anew within 30 s. Look at the broker's log, then run this again.`,
        );
      await delay(500);
    }
    await assertPartitions(admin, topic);
  });

/** The first and the next offset of each partition of a topic (with prefix), as whole numbers in text. */
export const offsetsOf = (
  kafka: KafkaSettings,
  topic: string,
): Promise<readonly Readonly<{ partition: number; low: string; high: string }>[]> =>
  withAdmin(kafka, (admin) => eventually(() => admin.fetchTopicOffsets(topic))).catch((cause: unknown) => {
    throw new Error(`Topic ${topic} does not answer (${String(cause)}). The gateway creates it at its start.`, {
      cause,
    });
  });

/** Removes a consumer group without members; one that stays is untidy, not wrong, since the broker drops it after a week. */
export const forgetGroup = (kafka: KafkaSettings, group: string): Promise<void> =>
  withAdmin(kafka, async (admin) => {
    await admin.deleteGroups([group]).catch(() => undefined);
  });
