import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { upcastersOf } from '../domain/registry.js';
import { openStore } from '../event-store/index.js';
import { republishTopic } from '../operations/republish.js';
import { kafkaSettingsFrom } from './contract/kafka-settings.js';
import { createKafkaPublisher } from './kafkajs-publisher.js';
import { topicsFrom } from './topics.js';

const usage = 'Say: npm run republish -- --topic understudy.appointments [--from GLOBAL_NUMBER]';

const run = async (): Promise<void> => {
  const { values } = parseArgs({ options: { topic: { type: 'string' }, from: { type: 'string', default: '1' } } });
  const databaseUrl = process.env['DATABASE_URL'];
  if (!values.topic || !/^[1-9]\d*$/.test(values.from)) throw new Error(usage);
  if (!databaseUrl) throw new Error('DATABASE_URL is not set. Give the address of the event store.');

  const kafka = kafkaSettingsFrom(process.env, 'republish');
  const topics = topicsFrom(process.env);
  // The name may be given as Kafka shows it, prefix and all.
  const topic = values.topic.startsWith(topics.prefix) ? values.topic.slice(topics.prefix.length) : values.topic;
  const store = await openStore({ databaseUrl, upcastersOf, name: 'republish' });
  const publisher = createKafkaPublisher(kafka);
  try {
    const by = { request: randomUUID(), actor: 'shell' };
    const asked = { kafka, topics, topic, from: Number(values.from) };
    console.log((await republishTopic(store, publisher, by, asked)).result);
    console.log(
      'A consumer that was running stands at an offset that means another message now: start it from the beginning.',
    );
  } finally {
    await publisher.close();
    await store.close();
  }
};

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
