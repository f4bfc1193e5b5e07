import { PoisonEvent, subscribe, type EventStore, type OrderedEvent, type Subscription } from '../event-store/index.js';
import { processOfEvent, toDomainMessage } from './domain-message.js';
import { toPublicMessages } from './public-messages.js';
import type { EventPublisher, OutgoingMessage } from './publisher.js';
import { largestBatch, sizeOf } from './slices.js';
import { isPublished, type Topics } from './topics.js';

/** Every message that an event becomes, on whatever topic; none where its process keeps to the log. Throws PoisonEvent when there can be none. */
export const messagesOf = (event: OrderedEvent): readonly OutgoingMessage[] => {
  try {
    const own = isPublished(processOfEvent(event).name) ? [toDomainMessage(event)] : [];
    const messages = [...own, ...toPublicMessages(event)];
    const tooLarge = messages.find((message) => sizeOf(message) > largestBatch);
    if (tooLarge)
      throw new Error(`its message on ${tooLarge.topic} is larger than ${largestBatch} bytes, more than Kafka takes`);
    return messages;
  } catch (error) {
    throw new PoisonEvent(
      event,
      `${event.event.type} can't be published: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

export const withPrefix =
  ({ prefix }: Pick<Topics, 'prefix'>) =>
  (message: OutgoingMessage): OutgoingMessage => ({ ...message, topic: prefix + message.topic });

export type RelayOptions = Readonly<{
  store: EventStore;
  publisher: EventPublisher;
  topics: Topics;
  batchSize?: number;
}>;

/**
 * The follower that puts every event on Kafka that may be there, in the order of the log, at least once. While Kafka is away it tries again and
 * again from its checkpoint; only an event that no message can be made of is parked, with its key.
 */
export const createRelay = ({ store, publisher, topics, batchSize = 1000 }: RelayOptions): Subscription => {
  const addressed = withPrefix(topics);
  return subscribe(store, {
    name: relayName,
    batchSize,
    // All are translated before the first is sent, so a poison event leaves nothing half published.
    handle: (events) => publisher.publish(events.flatMap(messagesOf).map(addressed)),
  });
};

/** Its name among the subscriptions, where its checkpoint is kept. */
export const relayName = 'relay';
