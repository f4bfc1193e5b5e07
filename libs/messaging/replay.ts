import type { EventStore } from '../event-store/index.js';
import { replayHeader } from './contract/cloud-event.js';
import { messagesOfLog } from './messages-of-log.js';
import type { EventPublisher } from './publisher.js';
import { relayName, withPrefix } from './relay.js';
import type { Topics } from './topics.js';

export type Replay = Readonly<{
  /** Without the prefix. */
  topic: string;
  /** The first and the last global number; up to where the relay stands when none is given. */
  from: number;
  upTo?: number | undefined;
  /** The replay's own id, which each message bears. */
  mark: string;
}>;

/**
 * Publishes what a topic had once more at its end, each message marked as a replay, so that whoever takes it in again does nothing
 * besides; the topic keeps what it has. Resolves with the number of messages.
 */
export const replay = async (
  store: EventStore,
  publisher: EventPublisher,
  topics: Topics,
  { topic, from, upTo, mark }: Replay,
): Promise<number> => {
  if (!topics.specs.some(({ name }) => name === topic)) throw new Error(`There is no topic ${topic}.`);
  const { rows } = await store.pool.query<{ n: number }>('select checkpoint as n from subscriptions where name = $1', [
    relayName,
  ]);
  const published = rows[0]?.n ?? 0;
  let count = 0;
  for await (const messages of messagesOfLog(store, { topic, from, upTo: Math.min(upTo ?? published, published) })) {
    const marked = messages.map((message) => ({ ...message, headers: { ...message.headers, [replayHeader]: mark } }));
    await publisher.publish(marked.map(withPrefix(topics)));
    count += marked.length;
  }
  return count;
};

/** The number of the first event of an instant or later; undefined when there is none. */
export const firstSince = async ({ pool }: Pick<EventStore, 'pool'>, at: string): Promise<number | undefined> => {
  const { rows } = await pool.query<{ n: number | null }>(
    'select min(o.global_no) as n from event_order o join events e using (stream_id, version) where e.at >= $1',
    [at],
  );
  return rows[0]?.n ?? undefined;
};
