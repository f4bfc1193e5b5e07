import type { OrderedEvent } from '../../event-store/index.js';
import { relayName } from '../../messaging/relay.js';
import type { TopicSpec } from '../../messaging/topics.js';
import { unpublished } from '../../messaging/unpublished.js';
import type { Deps, Fault, Invariant } from '../invariant.js';
import { lookAtTopic, missingMessages } from '../kafka-topic.js';
import type { SeenMessages } from '../seen-messages.js';

const relayOf = async ({ store }: Deps) => {
  const { rows } = await store.pool.query<{ n: number }>('select checkpoint as n from subscriptions where name = $1', [
    relayName,
  ]);
  return { checkpoint: rows[0]?.n, parked: await unpublished(store) };
};

/** Kafka may have let go of what is older than the retention. */
const forgottenBy =
  (specs: readonly TopicSpec[]) =>
  (topic: string, { at }: OrderedEvent): boolean => {
    const keep = specs.find(({ name }) => name === topic)?.retentionMs ?? -1;
    return keep !== -1 && Date.parse(at) < Date.now() - keep;
  };

/** What others are told is what the log says. */
export const kafka: Invariant = {
  name: 'kafka',
  says: 'the topics hold every event that was published, each first in order of its key, and nothing else',
  skipped: (deps) => (deps.kafka ? undefined : 'KAFKA_BROKERS is not set'),
  check: async function* (deps, seen): AsyncGenerator<Fault> {
    const { store } = deps;
    const { specs } = deps.kafka!.topics;
    const { checkpoint, parked } = await relayOf(deps);
    if (checkpoint === undefined) {
      if (await store.lastGlobalNo())
        yield {
          subject: relayName,
          what: 'has never run',
          repair: 'Start a gateway: it publishes the log from its beginning',
        };
      return;
    }
    const last = await store.lastGlobalNo();
    const topics = new Map<string, SeenMessages>();
    for (const { name } of specs) {
      const reading = await lookAtTopic(store, deps.kafka!, name, last);
      seen(reading.messages);
      topics.set(name, reading.seen);
      yield* reading.faults;
    }
    yield* missingMessages(store, topics, { upTo: checkpoint, parked, forgotten: forgottenBy(specs) });
  },
};
