import type { EventStore } from '../event-store/index.js';
import { moveConsumer, OutOfPlace, type Place } from '../messaging/consumer-groups.js';
import type { KafkaSettings } from '../messaging/contract/kafka-settings.js';
import type { EventPublisher } from '../messaging/publisher.js';
import { replay } from '../messaging/replay.js';
import type { Topics } from '../messaging/topics.js';
import { elsewhere, NotDone, type Act, type Outcome } from './log.js';

type By = Omit<Act, 'action' | 'subject'> & Readonly<{ reason: string }>;

const placeInWords = (place: Place): string => {
  switch (place.kind) {
    case 'beginning':
      return 'the first message';
    case 'end':
      return 'after the last message';
    case 'offset':
      return `partition ${place.partition}, offset ${place.offset}`;
    case 'instant':
      return `what was published since ${new Date(place.at).toISOString()}`;
  }
};

/** Moves a stopped consumer to another place of its topic: what lies behind that place comes again, unmarked. */
export const moveTo = (
  { pool }: Pick<EventStore, 'pool'>,
  kafka: KafkaSettings,
  by: By,
  which: Readonly<{ group: string; topic: string; place: Place }>,
): Promise<Outcome> =>
  elsewhere(pool, { ...by, action: 'move-consumer', subject: `${which.group} on ${which.topic}` }, async () => {
    try {
      await moveConsumer(kafka, which);
    } catch (error) {
      throw error instanceof OutOfPlace ? new NotDone(error.message) : error;
    }
    return `${which.group} goes on at ${placeInWords(which.place)}.`;
  });

/** Publishes a part of the log once more on a topic, each message marked as a replay with the id of the request. */
export const replayTopic = (
  store: EventStore,
  publisher: EventPublisher,
  topics: Topics,
  by: By,
  { topic, from, upTo }: Readonly<{ topic: string; from: number; upTo?: number | undefined }>,
): Promise<Outcome> => {
  const subject = `${topic} from number ${from}${upTo ? ` to ${upTo}` : ''}`;
  return elsewhere(store.pool, { ...by, action: 'replay', subject }, async () => {
    if (!topics.specs.some(({ name }) => name === topic)) throw new NotDone(`There is no topic ${topic}.`);
    const count = await replay(store, publisher, topics, { topic, from, upTo, mark: by.request });
    return `${count === 1 ? '1 message was' : `${count} messages were`} published again, marked ce_replay.`;
  });
};
