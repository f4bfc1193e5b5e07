import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import {
  createKafkaPublisher,
  ensureTopics,
  recreateTopic,
  republish,
  type EventPublisher,
} from '#libs/messaging/index.js';
import { aStream } from './sample-events.js';
import { freshKafka } from './broker.js';
import { freshlyMade, nobodyApplied, relayTrial, type Trial } from './relay-trial.js';
import { contentsOf, isRising, sequencesByKey } from './topic-contents.js';

let kafka: KafkaSettings;
let trial: Trial;
let publisher: EventPublisher;
let relay: ReturnType<Trial['relay']>;
const streams = Array.from({ length: 4 }, aStream);
const again = (topic: string) =>
  republish(trial.store, publisher, { kafka, topics: trial.topics, topic, settleMs: 200 });

beforeAll(async () => {
  kafka = await freshKafka();
  trial = await relayTrial('republish', kafka);
  await ensureTopics(kafka, trial.topics);
  publisher = createKafkaPublisher(kafka);
  relay = trial.relay();
  relay.start();
  for (const stream of streams) await trial.append(stream, 0, nobodyApplied, nobodyApplied, freshlyMade());
  await trial.caughtUp();
}, 180_000);
afterAll(async () => {
  await relay.stop();
  await publisher.close();
  await trial.close();
});

const withoutPlace = async (topic: string) =>
  (await contentsOf(kafka, topic)).map(({ partition, key, headers, value }) => ({
    partition,
    key,
    headers,
    value: String(value),
  }));
const byId = (messages: Awaited<ReturnType<typeof withoutPlace>>) =>
  messages.toSorted((a, b) => (a.headers['ce_id']! < b.headers['ce_id']! ? -1 : 1));

test.each(['understudy.appointments', 'understudy.internal-post'])(
  '%s is published again just as it was, while a relay runs',
  async (topic) => {
    const before = await withoutPlace(topic);
    expect(await again(topic)).toBe(before.length);
    expect(byId(await withoutPlace(topic))).toEqual(byId(before));
  },
);

test('events that come meanwhile stand behind, in order', async () => {
  let version = 3;
  const writing = { on: true };
  const writer = (async () => {
    while (writing.on) {
      for (const stream of streams) await trial.append(stream, version, nobodyApplied);
      version++;
    }
  })();
  try {
    await again('understudy.internal-post');
  } finally {
    writing.on = false;
    await writer;
  }
  await trial.caughtUp();
  const sequences = sequencesByKey(await contentsOf(kafka, 'understudy.internal-post'));
  for (const stream of streams) {
    expect(sequences.get(stream)).toHaveLength(version);
    expect(isRising(sequences.get(stream) ?? [])).toBe(true);
  }
});

test('a topic that somebody deleted comes back whole', async () => {
  const spec = trial.topics.specs.find(({ name }) => name === 'understudy.appointments')!;
  await recreateTopic(kafka, trial.topics, spec);
  expect(await contentsOf(kafka, spec.name)).toEqual([]);
  expect(await again(spec.name)).toBe(streams.length);
  expect(await contentsOf(kafka, spec.name)).toHaveLength(streams.length);
});

test('what is parked is left out, and comes when its key is retried', async () => {
  const bad = aStream();
  await trial.append(bad, 0, nobodyApplied, { type: 'AppointmentMade', data: {} });
  await trial.caughtUp();
  await again('understudy.internal-post');
  expect(sequencesByKey(await contentsOf(kafka, 'understudy.internal-post')).get(bad)).toHaveLength(1);
});

test('a topic that is none is refused by name', async () => {
  await expect(again('understudy.nothing')).rejects.toThrow(/no topic understudy\.nothing.*understudy\.appointments/);
});
