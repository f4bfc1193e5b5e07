import type { EventStore } from '../event-store/index.js';
import type { EventPublisher } from '../messaging/publisher.js';
import { republish, type RepublishOptions } from '../messaging/republish.js';
import { elsewhere, type Act, type Outcome } from './log.js';

/** Empties a topic and publishes it again from the log, with a line in the log of operations. */
export const republishTopic = (
  store: EventStore,
  publisher: EventPublisher,
  by: Omit<Act, 'action' | 'subject'>,
  options: RepublishOptions,
): Promise<Outcome> =>
  elsewhere(store.pool, { ...by, action: 'republish', subject: options.topic }, async () => {
    const count = await republish(store, publisher, options);
    return `${count} messages are on ${options.topics.prefix}${options.topic} again, in order.`;
  });
