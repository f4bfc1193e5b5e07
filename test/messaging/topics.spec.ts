import { beforeAll, expect, test } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { kafkaSettingsFrom, type KafkaSettings } from '#libs/messaging/contract/index.js';
import { ensureTopics, offsetsOf, topicsFrom } from '#libs/messaging/index.js';
import { freshKafka, topicsOf } from './broker.js';

let kafka: KafkaSettings;
beforeAll(async () => {
  kafka = await freshKafka();
}, 120_000);

/** The broker's own word, past everything of ours. */
const admin = async <T>(work: (admin: ReturnType<Kafka['admin']>) => Promise<T>): Promise<T> => {
  const client = new Kafka({ brokers: [...kafka.brokers], logLevel: logLevel.NOTHING }).admin();
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.disconnect();
  }
};
const create = (topic: string, numPartitions: number, retention = '-1') =>
  admin((a) =>
    a.createTopics({
      waitForLeaders: true,
      topics: [{ topic, numPartitions, configEntries: [{ name: 'retention.ms', value: retention }] }],
    }),
  );

test('the topics are created with six partitions and kept for ever, by two processes at once and again', async () => {
  await Promise.all([ensureTopics(kafka, topicsOf(kafka)), ensureTopics(kafka, topicsOf(kafka))]);
  await ensureTopics(kafka, topicsOf(kafka));
  const names = ['understudy.internal-post', 'understudy.appointments'];
  for (const name of names) expect(await offsetsOf(kafka, kafka.prefix + name)).toHaveLength(6);
  const resources = names.map((name) => ({ type: 2, name: kafka.prefix + name, configNames: ['retention.ms'] }));
  const { resources: found } = await admin((a) => a.describeConfigs({ resources, includeSynonyms: false }));
  expect(found.map(({ configEntries }) => configEntries[0]?.configValue)).toEqual(['-1', '-1']);
});

test('a topic with another number of partitions is refused, with what to do', async () => {
  const other = { ...kafka, prefix: `${kafka.prefix}three.` };
  await create(`${other.prefix}understudy.appointments`, 3);
  await expect(ensureTopics(other, topicsOf(other))).rejects.toThrow(
    /understudy\.appointments has 3 partitions where 6 are needed.*npm run republish -- --topic/,
  );
});

test('a topic that forgets what must stay is refused, with what to do', async () => {
  const other = { ...kafka, prefix: `${kafka.prefix}week.` };
  await create(`${other.prefix}understudy.appointments`, 6, '604800000');
  await expect(ensureTopics(other, topicsOf(other))).rejects.toThrow(
    /forgets messages after 604800000 ms.*retention\.ms=-1/,
  );
});

test('the environment says how long domain events are kept, and what stands before each name', () => {
  const { prefix, specs } = topicsFrom({ KAFKA_TOPIC_PREFIX: 'west.', KAFKA_RETENTION_MS: '86400000' });
  expect(prefix).toBe('west.');
  expect(Object.fromEntries(specs.map(({ name, retentionMs }) => [name, retentionMs]))).toEqual({
    'understudy.internal-post': 86_400_000,
    'understudy.secondment': 86_400_000,
    'understudy.acting-up': 86_400_000,
    'understudy.ldp-participation': 86_400_000,
    'understudy.ldp-cycle': 86_400_000,
    'understudy.policy': 86_400_000,
    'understudy.board-meeting': 86_400_000,
    'understudy.absence': 86_400_000,
    'understudy.post': 86_400_000,
    'understudy.appointments': -1,
    'understudy.assignments': -1,
    'understudy.ldp': -1,
    'understudy.policies': -1,
  });
  expect(() => topicsFrom({ KAFKA_RETENTION_MS: 'a week' })).toThrow(/KAFKA_RETENTION_MS=a week/);
});

test('brokers are named, and a prefix can begin a name', () => {
  expect(kafkaSettingsFrom({ KAFKA_BROKERS: 'a:1, b:2' }, 'me')).toEqual({
    brokers: ['a:1', 'b:2'],
    prefix: '',
    clientId: 'me',
  });
  expect(() => kafkaSettingsFrom({}, 'me')).toThrow(/KAFKA_BROKERS/);
  expect(() => kafkaSettingsFrom({ KAFKA_BROKERS: 'a:1', KAFKA_TOPIC_PREFIX: 'a b' }, 'me')).toThrow(
    /KAFKA_TOPIC_PREFIX=a b/,
  );
});
