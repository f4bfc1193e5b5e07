import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import type { IncomingMessage, KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, ensureTopics, offsetsOf, type EventPublisher } from '#libs/messaging/index.js';
import { readTopic, untilTheEnds } from '#libs/messaging/read-topic.js';
import { freshKafka, topicsOf } from './broker.js';
import { contentsOf } from './topic-contents.js';

const topic = 'understudy.appointments';
let kafka: KafkaSettings;
let publisher: EventPublisher;
const publish = (from: number, count: number) =>
  publisher.publish(
    Array.from({ length: count }, (_, n) => ({
      topic: kafka.prefix + topic,
      key: `key-${n % 9}`,
      headers: {},
      value: String(from + n),
    })),
  );

beforeAll(async () => {
  kafka = await freshKafka();
  await ensureTopics(kafka, topicsOf(kafka));
  publisher = createKafkaPublisher(kafka);
}, 120_000);
afterAll(() => publisher.close());

test('an empty topic has nothing to read', async () => {
  expect(await contentsOf(kafka, topic)).toEqual([]);
});

test('everything is read once, each partition in its order, across many batches', async () => {
  await publish(0, 2500);
  const found = await contentsOf(kafka, topic);
  expect(found.map(({ value }) => Number(String(value))).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 2500 }, (_, n) => n),
  );
  for (const { partition, low, high } of await offsetsOf(kafka, kafka.prefix + topic)) {
    const offsets = found.filter((message) => message.partition === partition).map(({ offset }) => Number(offset));
    expect(offsets).toEqual(Array.from({ length: Number(high) - Number(low) }, (_, n) => Number(low) + n));
  }
});

test('what comes after it began is left for the next reader', async () => {
  const before = (await contentsOf(kafka, topic)).length;
  let more: Promise<void> | undefined;
  let read = 0;
  await readTopic(kafka, topic, async ({ messages }) => {
    await (more ??= publish(90_000, 50));
    read += messages.length;
  });
  expect(read).toBe(before);
  expect(await contentsOf(kafka, topic)).toHaveLength(before + 50);
});

test('what the reader throws is what the caller hears', async () => {
  await expect(
    readTopic(kafka, topic, () => {
      throw new RangeError('a message out of order');
    }),
  ).rejects.toThrow('a message out of order');
});

test('no consumer group stays behind', async () => {
  await contentsOf(kafka, topic);
  const admin = new Kafka({ brokers: [...kafka.brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const { groups } = await admin.listGroups();
  await admin.disconnect();
  expect(groups.map(({ groupId }) => groupId).filter((id) => id.startsWith(kafka.prefix))).toEqual([]);
});

test('a topic that is not there is named', async () => {
  await expect(readTopic(kafka, 'nothing', () => undefined)).rejects.toThrow(
    /nothing does not answer .*The gateway creates it/,
  );
}, 60_000);

test('a batch that reaches past the end is cut there, and one that comes again is not read again', async () => {
  const read: string[] = [];
  const take = untilTheEnds(
    new Map([
      [0, 3n],
      [1, 1n],
    ]),
    ({ messages }) => void read.push(...messages.map(({ partition, offset }) => `${partition}:${offset}`)),
  );
  const batch = (partition: number, ...offsets: number[]) => ({
    topic,
    partition,
    messages: offsets.map((offset) => ({ partition, offset: String(offset) }) as IncomingMessage),
  });
  expect(await take(batch(0, 0, 1))).toBe(true);
  expect(await take(batch(0, 0, 1))).toBe(true);
  expect(await take(batch(1, 0, 1, 2))).toBe(true);
  expect(await take(batch(0, 1, 2, 3, 4))).toBe(false);
  expect(read).toEqual(['0:0', '0:1', '1:0', '0:2']);
});
