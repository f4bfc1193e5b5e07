import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, createRelay, ensureTopics, type EventPublisher } from '#libs/messaging/index.js';
import { until } from '../support/wait.js';
import { freshKafka } from './broker.js';
import { freshlyMade, nobodyApplied, relayTrial, type Trial } from './relay-trial.js';
import { aStream } from './sample-events.js';
import { contentsOf, firsts, isRising, sequencesByKey } from './topic-contents.js';

let kafka: KafkaSettings;
let trial: Trial;
let publisher: EventPublisher;
const domain = 'understudy.internal-post';

beforeAll(async () => {
  kafka = await freshKafka();
  trial = await relayTrial('relay-crash', kafka);
  await ensureTopics(kafka, trial.topics);
  publisher = createKafkaPublisher(kafka);
}, 180_000);
afterAll(async () => {
  await publisher.close();
  await trial.close();
});

/** The real publisher, with something that goes wrong around it. */
const withFault = (fault: (publish: () => Promise<void>) => Promise<void>): EventPublisher => ({
  publish: (batch) => fault(() => publisher.publish(batch)),
  close: () => Promise.resolve(),
});

test('a batch that the broker kept, but the relay does not know it, is repeated and nothing is lost', async () => {
  const streams = [aStream(), aStream()];
  for (const stream of streams) await trial.append(stream, 0, nobodyApplied, nobodyApplied, freshlyMade());
  let lost = 3;
  const faulty = withFault(async (publish) => {
    await publish();
    if (lost-- > 0) throw new Error('the answer is lost');
  });
  const relay = createRelay({ store: trial.store, publisher: faulty, topics: trial.topics });
  relay.start();
  await trial.caughtUp();
  await relay.stop();
  const sequences = sequencesByKey(await contentsOf(kafka, domain));
  for (const stream of streams) {
    const seen = sequences.get(stream) ?? [];
    expect(seen.length).toBeGreaterThan(3);
    expect(firsts(seen)).toHaveLength(3);
    expect(isRising(firsts(seen))).toBe(true);
  }
  const told = await contentsOf(kafka, 'understudy.appointments');
  expect(new Set(told.map(({ headers }) => headers['ce_id'])).size).toBe(2);
  expect(await trial.parked()).toEqual([]);
});

test('the relay says why it stands still, and forgets it when it goes on', async () => {
  let away = true;
  const faulty = withFault((publish) => (away ? Promise.reject(new Error('no broker')) : publish()));
  const relay = createRelay({ store: trial.store, publisher: faulty, topics: trial.topics });
  relay.start();
  await trial.append(aStream(), 0, nobodyApplied);
  await until('it says so', () => relay.status().error?.includes('no broker'));
  away = false;
  await trial.caughtUp();
  await until('it has forgotten', () => relay.status().error === undefined);
  await relay.stop();
});

test('a parked key that is retried in vain stays parked, and what is behind it too', async () => {
  const stream = aStream();
  const relay = trial.relay();
  relay.start();
  await trial.append(stream, 0, { type: 'AppointmentMade', data: {} }, nobodyApplied);
  await trial.caughtUp();
  const of = async () =>
    (await trial.parked()).filter(({ stream_id }) => stream_id === stream).map(({ global_no }) => global_no);
  const before = await of();
  expect(before).toHaveLength(2);
  await relay.retryParked(stream).catch(() => undefined);
  await trial.append(aStream(), 0, nobodyApplied);
  await trial.caughtUp();
  expect(await of()).toEqual(before);
  expect(sequencesByKey(await contentsOf(kafka, domain)).has(stream)).toBe(false);
  await relay.stop();
});
