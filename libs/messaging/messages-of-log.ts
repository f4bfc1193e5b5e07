import { type EventStore, type OrderedEvent, PoisonEvent } from '../event-store/index.js';
import type { OutgoingMessage } from './publisher.js';
import { messagesOf } from './relay.js';
import { unpublished } from './unpublished.js';

const messagesFor =
  (topic: string, missing: ReadonlySet<number>) =>
  (event: OrderedEvent): readonly OutgoingMessage[] => {
    // What waits comes when its key is retried; what was left out never comes.
    if (missing.has(event.globalNo)) return [];
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

/** What a topic (without prefix) holds of the log from one number up to another, both included, in batches and in order. */
export async function* messagesOfLog(
  store: EventStore,
  { topic, from, upTo }: Readonly<{ topic: string; from: number; upTo: number }>,
): AsyncGenerator<readonly OutgoingMessage[]> {
  const messages = messagesFor(topic, await unpublished(store));
  for (let after = from - 1; after < upTo;) {
    const events = (await store.readOrdered(after, 500)).filter(({ globalNo }) => globalNo <= upTo);
    yield events.flatMap(messages);
    after = events.at(-1)?.globalNo ?? upTo;
  }
}
