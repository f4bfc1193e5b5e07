import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { waitUntil } from '#libs/stack/wait.js';
import { ownServices } from './support.js';

const { kafka, env } = ownServices({ postgres: 24532, temporal: 24333, kafka: 24192, kafkaController: 24193 });
const client = new Kafka({
  brokers: [env.KAFKA_BROKERS],
  logLevel: logLevel.NOTHING,
  retry: { initialRetryTime: 50, retries: 4 },
});
const admin = client.admin();
const producer = client.producer({ allowAutoTopicCreation: false });

beforeAll(async () => {
  await kafka.start();
  await admin.connect();
  await producer.connect();
}, 120_000);
afterAll(async () => {
  await producer.disconnect();
  await admin.disconnect();
});

test('it keeps every record that it acknowledged through kill -9', async () => {
  await admin.createTopics({ topics: [{ topic: 'kept', numPartitions: 1 }] });
  await producer.send({ topic: 'kept', acks: -1, messages: [{ key: 'post-1', value: 'a' }, { value: 'b' }] });
  kafka.kill('SIGKILL');
  expect(await waitUntil(() => kafka.pid() === undefined, 10_000)).toBe(true);
  await kafka.start();
  expect(await admin.fetchTopicOffsets('kept')).toEqual([{ partition: 0, offset: '2', high: '2', low: '0' }]);
}, 120_000);

test('a topic that nobody created is not made up', async () => {
  await expect(producer.send({ topic: 'mistyped', messages: [{ value: 'a' }] })).rejects.toThrow(/topic-partition/);
  expect(await admin.listTopics()).not.toContain('mistyped');
}, 120_000);
