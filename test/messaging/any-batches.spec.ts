import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, ensureTopics, type EventPublisher } from '#libs/messaging/index.js';
import { freshKafka, topicsOf } from './broker.js';
import { contentsOf } from './topic-contents.js';

const topics = ['understudy.internal-post', 'understudy.appointments'] as const;
let kafka: KafkaSettings;
let publisher: EventPublisher;
let run = 0;

beforeAll(async () => {
  kafka = await freshKafka();
  await ensureTopics(kafka, topicsOf(kafka));
  publisher = createKafkaPublisher(kafka, { maxBytes: 3000 });
}, 120_000);
afterAll(() => publisher.close());

const message = fc.record({
  topic: fc.constantFrom(...topics),
  key: fc.constantFrom('a', 'b', 'c', 'd'),
  text: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.nat(5000).map((size) => 'z'.repeat(size)),
  ),
});
const batches = fc.array(fc.array(message, { maxLength: 12 }), { maxLength: 5 });

test('whatever batches are published, at once or one by one, each key’s messages stand whole and in order', async () => {
  const published: { topic: string; key: string; value: string }[] = [];
  await fc.assert(
    fc.asyncProperty(batches, fc.boolean(), async (given, atOnce) => {
      run++;
      const all = given.map((batch) =>
        batch.map(({ topic, key, text }, n) => ({ topic, key, value: JSON.stringify({ run, n, text }) })),
      );
      const send = (batch: (typeof all)[number]) =>
        publisher.publish(batch.map((one) => ({ ...one, topic: kafka.prefix + one.topic, headers: {} })));
      if (atOnce) await Promise.all(all.map(send));
      else for (const batch of all) await send(batch);
      published.push(...all.flat());
    }),
    { numRuns: 25 },
  );
  for (const topic of topics) {
    const found = await contentsOf(kafka, topic);
    for (const key of ['a', 'b', 'c', 'd']) {
      const expected = published.filter((one) => one.topic === topic && one.key === key).map(({ value }) => value);
      expect(found.filter((one) => one.key === key).map(({ value }) => String(value))).toEqual(expected);
    }
  }
}, 120_000);
