import { randomBytes } from 'node:crypto';
import { openStore, type Pool } from '#libs/event-store/index.js';
import {
  createKafkaPublisher,
  createRelay,
  ensureTopics,
  messagesOf,
  relayName,
  topicsFrom,
} from '#libs/messaging/index.js';
import { kafkaClient } from '#libs/messaging/contract/kafkajs-client.js';
import type { KafkaSettings } from '#libs/messaging/contract/kafka-settings.js';
import { upcastersOf } from '../support/engine.js';
import { until } from '../support/wait.js';
import { median, round } from './measure.js';
import type { Measured, Say } from './results.js';

const events = 30_000;
/** The relay from the log to Kafka beside a raw kafkajs producer that sends the same messages, in batches as large. */
export const benchRelay = async (url: string, owner: Pool, brokers: string, say: Say): Promise<Measured> => {
  const store = await openStore({ databaseUrl: url, upcastersOf, maxConnections: 5 });
  await owner.query(`insert into event_order (global_no, stream_id, version)
    select row_number() over (order by e.transaction_id, e.position), e.stream_id, e.version from events e`);
  const env = { KAFKA_TOPIC_PREFIX: `bench-${randomBytes(3).toString('hex')}.` };
  const topics = topicsFrom(env);
  const kafka: KafkaSettings = { brokers: brokers.split(','), prefix: topics.prefix, clientId: 'bench' };
  await ensureTopics(kafka, topics);
  const rates = { relay: [] as number[], raw: [] as number[] };
  const batch = await store.readOrdered(0, 500);
  const messages = batch.flatMap(messagesOf).map((m) => ({ key: m.key, value: m.value, headers: { ...m.headers } }));
  for (let turn = 0; turn < 3; turn++) {
    const from = turn * events;
    await owner.query(
      `insert into subscriptions (name, checkpoint) values ($1, $2) on conflict (name) do update set checkpoint = $2`,
      [relayName, from],
    );
    const publisher = createKafkaPublisher(kafka);
    const relay = createRelay({ store, publisher, topics });
    let began = performance.now();
    relay.start();
    const checkpoint = async () =>
      (
        await owner.query<{ c: string }>('select checkpoint::float8 as c from subscriptions where name = $1', [
          relayName,
        ])
      ).rows[0]!.c;
    await until('the relay has come so far', async () => Number(await checkpoint()) >= from + 1_000);
    const start = Number(await checkpoint());
    began = performance.now();
    await until('the relay has come so far', async () => Number(await checkpoint()) >= from + events);
    rates.relay.push(((Number(await checkpoint()) - start) * 1_000) / (performance.now() - began));
    await relay.stop();
    await publisher.close();

    const producer = kafkaClient(kafka, { retry: { retries: 10 } } as Parameters<typeof kafkaClient>[1]).producer({
      idempotent: true,
      maxInFlightRequests: 1,
    });
    await producer.connect();
    const topic = topics.prefix + topics.specs[0]!.name;
    await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages }] });
    began = performance.now();
    for (let sent = 0; sent < events; sent += messages.length)
      await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages }] });
    rates.raw.push((events * 1_000) / (performance.now() - began));
    await producer.disconnect();
  }
  await store.close();
  const [relay, raw] = [median(rates.relay), median(rates.raw)];
  say(`relay ${Math.round(relay)} events/s, raw producer ${Math.round(raw)}/s`);
  return {
    results: { relay_ratio: round(relay / raw) },
    beside: { relay_events_per_s: Math.round(relay), raw_producer_per_s: Math.round(raw) },
  };
};
