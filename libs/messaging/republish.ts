import { setTimeout as delay } from 'node:timers/promises';
import type { EventStore } from '../event-store/index.js';
import { keepLeading, tryToLead, type Leadership } from '../event-store/leader.js';
import type { KafkaSettings } from './contract/kafka-settings.js';
import { recreateTopic } from './kafkajs-topics.js';
import { messagesOfLog } from './messages-of-log.js';
import type { EventPublisher } from './publisher.js';
import { relayName, withPrefix } from './relay.js';
import type { Topics } from './topics.js';

export type RepublishOptions = Readonly<{
  kafka: KafkaSettings;
  topics: Topics;
  /** Without the prefix. */
  topic: string;
  /** The first global number; 1 by default. */
  from?: number;
  /** How long a batch that the running relay has in hand may take to land; the publisher's deadline, 10 s, by default. */
  settleMs?: number;
}>;

const timing = { heartbeatMs: 1000, staleMs: 0 };

/** Takes the relay's place: whoever leads is ended, and stands by until this is over. */
const takeOver = async (url: string): Promise<Leadership> => {
  for (let tries = 0; tries < 600; tries++) {
    const leadership = await tryToLead(url, relayName, timing);
    if (leadership) return leadership;
    await delay(50);
  }
  throw new Error('The running relay would not give way within 30 s. Stop the gateways, then run this again.');
};

/**
 * Empties a topic and publishes it again from the log, in order, up to where the relay stands; the relay waits meanwhile and
 * goes on from there. Resolves with the number of messages. A run that fails is run again from the start.
 */
export const republish = async (
  store: EventStore,
  publisher: EventPublisher,
  options: RepublishOptions,
): Promise<number> => {
  const { kafka, topics, topic, from = 1, settleMs = 10_000 } = options;
  const spec = topics.specs.find(({ name }) => name === topic);
  if (!spec)
    throw new Error(`There is no topic ${topic}. Name one of: ${topics.specs.map(({ name }) => name).join(', ')}`);
  const leadership = await takeOver(store.url);
  let lost = false;
  const resign = keepLeading(leadership, relayName, timing, () => (lost = true));
  try {
    await delay(settleMs);
    await recreateTopic(kafka, topics, spec);
    let count = 0;
    for await (const messages of messagesOfLog(store, { topic, from, upTo: leadership.checkpoint })) {
      if (lost) throw new Error('Another relay took over, so the topic is not in order. Run this again.');
      await publisher.publish(messages.map(withPrefix(topics)));
      count += messages.length;
    }
    return count;
  } finally {
    await resign();
  }
};
