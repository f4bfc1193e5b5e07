import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IncomingMessage, KafkaSettings } from '#libs/messaging/contract/index.js';
import { ensureTopics, recreateTopic } from '#libs/messaging/kafkajs-topics.js';
import { NotAcknowledged, type EventPublisher, type OutgoingMessage } from '#libs/messaging/publisher.js';
import { until } from '../support/wait.js';
import { readTopic } from '#libs/messaging/read-topic.js';
import { freshKafka, topicsOf } from './broker.js';

const topics = ['understudy.internal-post', 'understudy.appointments'] as const;
const numbered = (topic: string, count: number, keys: number): OutgoingMessage[] =>
  Array.from({ length: count }, (_, n) => ({
    topic,
    key: `key-${n % keys}`,
    headers: { ce_id: `${topic}-${n}`, 'content-type': 'application/json' },
    value: JSON.stringify({ n, text: 'Ångström ☂' }),
  }));

/** What any Kafka client must do to stand behind EventPublisher. `limits` make the client cut a batch into several requests. */
export const publisherContract = (
  name: string,
  create: (kafka: KafkaSettings, limits?: { maxBytes: number }) => EventPublisher,
) => {
  describe(`${name} as a publisher`, () => {
    let kafka: KafkaSettings;
    let publisher: EventPublisher;
    const prefixed = (messages: OutgoingMessage[]) => messages.map((m) => ({ ...m, topic: kafka.prefix + m.topic }));
    const read = async (topic: string) => {
      const found: IncomingMessage[] = [];
      await readTopic(kafka, topic, ({ messages }) => void found.push(...messages));
      return found;
    };

    beforeAll(async () => {
      kafka = await freshKafka();
      await ensureTopics(kafka, topicsOf(kafka));
      publisher = create(kafka);
    }, 120_000);
    afterAll(() => publisher.close());

    test('keeps the order of each key, the headers and every byte, on several topics in one batch', async () => {
      const sent = [...numbered(topics[0], 60, 7), ...numbered(topics[1], 30, 3)];
      await publisher.publish(prefixed(sent));
      for (const topic of topics) {
        const found = await read(topic);
        const expected = sent.filter((m) => m.topic === topic);
        expect(found).toHaveLength(expected.length);
        for (const key of new Set(expected.map((m) => m.key))) {
          const ofKey = found.filter((m) => m.key === key);
          expect(ofKey.map((m) => ({ headers: m.headers, value: String(m.value) }))).toEqual(
            expected.filter((m) => m.key === key).map(({ headers, value }) => ({ headers, value })),
          );
          expect(new Set(ofKey.map((m) => m.partition)).size).toBe(1);
        }
      }
    });

    test('keeps the order when it is asked for several batches at once', async () => {
      const before = (await read(topics[0])).length;
      const batches = Array.from({ length: 8 }, (_, n) => [
        { ...numbered(topics[0], 1, 1)[0]!, key: 'at-once', value: `${n}` },
      ]);
      await Promise.all(batches.map((batch) => publisher.publish(prefixed(batch))));
      const found = await read(topics[0]);
      expect(found).toHaveLength(before + 8);
      expect(found.filter((m) => m.key === 'at-once').map((m) => String(m.value))).toEqual([
        '0',
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
      ]);
    });

    test('takes a batch that is larger than one request may be', async () => {
      const small = create(kafka, { maxBytes: 2000 });
      const before = (await read(topics[1])).length;
      await small.publish(prefixed(numbered(topics[1], 100, 4)));
      await small.close();
      const found = (await read(topics[1])).slice();
      expect(found).toHaveLength(before + 100);
    });

    test('an empty batch is nothing', async () => {
      const before = (await read(topics[1])).length;
      await publisher.publish([]);
      expect(await read(topics[1])).toHaveLength(before);
    });

    test('rejects within its deadline, saying which brokers, when none is there', async () => {
      const stray = create({ ...kafka, brokers: ['127.0.0.1:1'] });
      await expect(stray.publish(prefixed(numbered(topics[0], 1, 1)))).rejects.toThrow(/127\.0\.0\.1:1/);
      await stray.close();
    }, 60_000);

    test('rejects while the topic is not there, and once it is keeps what was said again', async () => {
      const [late] = prefixed(numbered('late', 1, 1));
      await expect(publisher.publish([late!])).rejects.toThrow(NotAcknowledged);
      await recreateTopic(kafka, topicsOf(kafka), { name: 'late', key: 'stream id', retentionMs: -1 });
      await until('it is kept', () =>
        publisher.publish([late!]).then(
          () => true,
          () => false,
        ),
      );
      expect((await read('late')).length).toBeGreaterThanOrEqual(1);
    }, 60_000);

    test('a publisher that waits for a topic lets go when it is closed', async () => {
      const waiting = create(kafka);
      await expect(waiting.publish(prefixed(numbered('never', 1, 1)))).rejects.toThrow(NotAcknowledged);
      await waiting.close();
      await expect(waiting.publish(prefixed(numbered(topics[0], 1, 1)))).rejects.toThrow(/closed/);
    }, 60_000);

    test('a closed publisher sends nothing', async () => {
      const closed = create(kafka);
      const before = (await read(topics[0])).length;
      await closed.publish(prefixed(numbered(topics[0], 1, 1)));
      await closed.close();
      await expect(closed.publish(prefixed(numbered(topics[0], 1, 1)))).rejects.toThrow(/closed/);
      expect(await read(topics[0])).toHaveLength(before + 1);
    });
  });
};
