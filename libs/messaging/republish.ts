import { setTimeout as delay } from 'node:timers/promises';
import { type EventStore, type OrderedEvent, PoisonEvent } from '../event-store/index.js';
import { keepLeading, tryToLead, type Leadership } from '../event-store/leader.js';
import type { KafkaSettings } from './contract/kafka-settings.js';
import { recreateTopic } from './kafkajs-topics.js';
import type { EventPublisher, OutgoingMessage } from './publisher.js';
import { messagesOf, relayName, withPrefix } from './relay.js';
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

const parkedIn = async ({ pool }: EventStore): Promise<ReadonlySet<number>> => {
  const { rows } = await pool.query<{ n: number }>('select global_no as n from parked where subscription = $1', [
    relayName,
  ]);
  return new Set(rows.map(({ n }) => n));
};

const messagesFor =
  (topic: string, parked: ReadonlySet<number>) =>
  (event: OrderedEvent): readonly OutgoingMessage[] => {
    // A parked event was never published; it comes when its key is retried.
    if (parked.has(event.globalNo)) return [];
    try {
      return messagesOf(event).filter((message) => message.topic === topic);
    } catch (error) {
      if (error instanceof PoisonEvent)
        throw new Error(
          `Event ${event.globalNo}: ${error.message}. Nothing more was published; repair it, then run this again.`,
          { cause: error },
        );
      throw error;
    }
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
    const messages = messagesFor(topic, await parkedIn(store));
    let count = 0;
    for (let after = from - 1; after < leadership.checkpoint;) {
      if (lost) throw new Error('Another relay took over, so the topic is not in order. Run this again.');
      const events = (await store.readOrdered(after, 500)).filter(({ globalNo }) => globalNo <= leadership.checkpoint);
      const batch = events.flatMap(messages).map(withPrefix(topics));
      await publisher.publish(batch);
      count += batch.length;
      after = events.at(-1)?.globalNo ?? leadership.checkpoint;
    }
    return count;
  } finally {
    await resign();
  }
};
