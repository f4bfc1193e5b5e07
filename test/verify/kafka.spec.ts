import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Kafka, logLevel, type IHeaders } from 'kafkajs';
import { createKafkaPublisher, createRelay, ensureTopics, republish } from '#libs/messaging/index.js';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { toDomainMessage } from '#libs/messaging/domain-message.js';
import type { OutgoingMessage } from '#libs/messaging/publisher.js';
import { topicsFrom, type Topics } from '#libs/messaging/topics.js';
import type { Deps } from '#libs/verify/index.js';
import { freshKafka } from '../messaging/broker.js';
import { postAt } from '../rebuild/support/trust.js';
import { until } from '../support/wait.js';
import { breaking, soundStore, type Sound } from './support/sound.js';

const domain = 'understudy.internal-post';
let s: Sound;
let settings: KafkaSettings;
let topics: Topics;
let publisher: ReturnType<typeof createKafkaPublisher>;
beforeAll(async () => {
  settings = await freshKafka();
  topics = topicsFrom({ KAFKA_TOPIC_PREFIX: settings.prefix });
  await ensureTopics(settings, topics);
  publisher = createKafkaPublisher(settings);
  s = await soundStore('verify_kafka');
}, 180_000);
afterAll(async () => {
  await publisher.close();
  await s.close();
});

const finds = (invariant = 'kafka', more: Partial<Deps> = {}) =>
  s.finds(invariant, { kafka: { settings, topics }, ...more });
const relayed = async () => {
  const relay = createRelay({ store: s.e.store, publisher, topics });
  const last = await s.e.store.lastGlobalNo();
  relay.start();
  await until('the relay caught up', async () => {
    const { rows } = await s.e.owner.query<{ n: number }>(
      `select checkpoint as n from subscriptions where name = 'relay'`,
    );
    return rows[0]?.n === last;
  });
  await relay.stop();
};
const again = () => republish(s.e.store, publisher, { kafka: settings, topics, topic: domain, settleMs: 0 });
const publish = (message: OutgoingMessage) =>
  publisher.publish([{ ...message, topic: settings.prefix + message.topic }]);
const messageOf = async (no: number) => toDomainMessage((await s.e.store.readOrdered(no - 1, 1))[0]!);

test('a relay that has never run is found', async () => {
  expect(await finds()).toMatchObject([{ subject: 'relay', what: 'has never run' }]);
});

test('topics that hold the log, some of it twice, are sound', async () => {
  await relayed();
  expect(await finds()).toEqual([]);
  await publish(await messageOf(1));
  expect(await finds()).toEqual([]);
});

test('a message that the store knows nothing of is found, and republishing repairs it', async () => {
  const known = await messageOf(1);
  const forged = { ...known, headers: { ...known.headers, ce_id: '00000000-0000-4000-8000-000000000000' } };
  await publish(forged);
  await publish({ ...known, headers: { ...known.headers, ce_sequence: '999999' } });
  const found = await finds();
  expect(found.map((f) => f.what)).toEqual([
    'is event 00000000-0000-4000-8000-000000000000 with number 1, which the store does not know',
    `is event ${known.headers['ce_id']} with number 999999, which the store does not know`,
  ]);
  expect(found[0]!.repair).toBe(`npm run republish -- --topic ${domain}`);
  await again();
  expect(await finds()).toEqual([]);
}, 120_000);

test('events that a topic lost are found', async () => {
  const admin = new Kafka({ clientId: 'test', brokers: [...settings.brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const [message] = [await messageOf(1)];
  const topic = settings.prefix + domain;
  const offsets = await admin.fetchTopicOffsets(topic);
  await admin.deleteTopicRecords({
    topic,
    partitions: offsets.map(({ partition, high }) => ({ partition, offset: high })),
  });
  await admin.disconnect();
  const found = await finds();
  expect(found.length).toBe(await s.e.store.lastGlobalNo());
  expect(found).toContainEqual(
    expect.objectContaining({
      subject: `${domain} key ${message!.key}`,
      what: 'lacks number 1, which the relay has passed',
    }),
  );
  await again();
  expect(await finds()).toEqual([]);
}, 120_000);

test('events of a key that came first in the wrong order are found', async () => {
  const stream = await postAt(s.e, 1);
  await s.number();
  const last = await s.e.store.lastGlobalNo();
  await publish(await messageOf(last));
  await publish(await messageOf(last - 1));
  expect((await finds()).map((f) => f.what)).toEqual([
    `brings number ${last - 1} of ${stream} first after number ${last}`,
  ]);
  await relayed();
  await again();
  expect(await finds()).toEqual([]);
}, 120_000);

test('an event that was parked is not missing, and what the retention let go neither', async () => {
  const stream = await postAt(s.e, 0);
  await s.number();
  const last = await s.e.store.lastGlobalNo();
  await s.e.owner.query(`update subscriptions set checkpoint = $1 where name = 'relay'`, [last]);
  expect(await finds()).toMatchObject([{ subject: `${domain} key ${stream}` }]);
  await s.e.owner.query(
    `insert into parked (subscription, stream_id, global_no, error) values ('relay', $1, $2, 'too large')`,
    [stream, last],
  );
  expect(await finds()).toEqual([]);
  await s.e.owner.query('delete from parked');
  await breaking(s, `update events set at = now() - interval '2 days' where stream_id = $1`, [stream]);
  const forgetful = { ...topics, specs: topics.specs.map((spec) => ({ ...spec, retentionMs: 86_400_000 })) };
  expect(await finds('kafka', { kafka: { settings, topics: forgetful } })).toEqual([]);
});

test('a canary in a message is found, in its value and in its headers', async () => {
  const known = await messageOf(1);
  await publish({ ...known, value: JSON.stringify({ note: 'CANARY-51' }) });
  const headers: IHeaders = { ...known.headers, note: 'canary-52' };
  await publish({ ...known, headers: headers as Record<string, string> });
  const found = await finds('personal-data', { canaries: ['canary-51', 'canary-52', 'canary-53'] });
  expect(found.map(({ subject, what }) => [subject.split(' ')[0], what])).toEqual([
    [domain, 'holds canary 1 outside the vault'],
    [domain, 'holds canary 2 outside the vault'],
  ]);
});
