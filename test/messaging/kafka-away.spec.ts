import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, ensureTopics, type OutgoingMessage } from '#libs/messaging/index.js';
import { kafkaService } from '#libs/stack/kafka.js';
import { checkout } from '#libs/stack/paths.js';
import type { Service } from '#libs/stack/service.js';
import { until } from '../support/wait.js';
import { aStream } from './sample-events.js';
import { nobodyApplied, relayTrial, type Trial } from './relay-trial.js';
import { contentsOf, firsts, isRising, sequencesByKey } from './topic-contents.js';

// A broker of its own: the one that the other specs share must not be killed.
const port = 29_392;
const kafka: KafkaSettings = { brokers: [`127.0.0.1:${port}`], prefix: `away-${process.pid}.`, clientId: 'test' };
const domain = 'understudy.internal-post';
let broker: Service;
let trial: Trial;

beforeAll(async () => {
  broker = kafkaService({ home: join(checkout, '.understudy', 'test-kafka-away'), port, controllerPort: port + 1 });
  await broker.start();
  trial = await relayTrial('kafka-away', kafka);
  await ensureTopics(kafka, trial.topics);
}, 240_000);
afterAll(async () => {
  await trial.close();
  await broker.stop();
}, 60_000);

const message = (n: number): OutgoingMessage => ({
  topic: kafka.prefix + domain,
  key: 'one',
  headers: { ce_sequence: String(n) },
  value: JSON.stringify({ n }),
});

test('a broker that is killed and comes back has every event, in order, and nothing was parked', async () => {
  const streams = Array.from({ length: 3 }, aStream);
  const relay = trial.relay();
  relay.start();
  for (let version = 0; version < 30; version++) {
    for (const stream of streams) await trial.append(stream, version, nobodyApplied);
    if (version === 5) broker.kill('SIGKILL');
    if (version === 20) await broker.start();
  }
  await trial.caughtUp();
  await relay.stop();
  const sequences = sequencesByKey(await contentsOf(kafka, domain));
  for (const stream of streams) {
    expect(firsts(sequences.get(stream) ?? [])).toHaveLength(30);
    expect(isRising(firsts(sequences.get(stream) ?? []))).toBe(true);
  }
  expect(await trial.parked()).toEqual([]);
}, 240_000);

test('a publish that misses its deadline is said again, and the order of what is kept stays right', async () => {
  const publisher = createKafkaPublisher(kafka, { deadlineMs: 1000 });
  await publisher.publish([message(1)]);
  broker.kill('SIGKILL');
  const failed = await publisher.publish([message(2)]).catch((error: unknown) => error);
  expect(String(failed)).toMatch(/acknowledged within 1000 ms; see that 127\.0\.0\.1:29392 runs/);
  await expect(publisher.publish([message(2)])).rejects.toThrow(/acknowledged/);
  await broker.start();
  await until('the message is kept', () =>
    publisher.publish([message(2)]).then(
      () => true,
      () => false,
    ),
  );
  await publisher.publish([message(3)]);
  await publisher.close();
  const kept = sequencesByKey(await contentsOf(kafka, domain)).get('one') ?? [];
  expect(firsts(kept)).toEqual([1, 2, 3]);
  expect(kept.lastIndexOf(2)).toBeLessThan(kept.indexOf(3));
}, 240_000);

test('a publisher that is closed while the broker is away lets go, and sends nothing when it is back', async () => {
  const publisher = createKafkaPublisher(kafka, { deadlineMs: 500 });
  await publisher.publish([message(4)]);
  broker.kill('SIGKILL');
  await expect(publisher.publish([message(5)])).rejects.toThrow(/acknowledged/);
  await publisher.close();
  await broker.start();
  expect(sequencesByKey(await contentsOf(kafka, domain)).get('one')).not.toContain(5);
}, 240_000);
