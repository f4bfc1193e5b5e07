import { createSequencer, type EventStore, type Follower } from '#libs/event-store/index.js';
import { kafkaSettingsFrom } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher } from '#libs/messaging/kafkajs-publisher.js';
import { ensureTopics } from '#libs/messaging/kafkajs-topics.js';
import { createRelay } from '#libs/messaging/relay.js';
import { topicsFrom } from '#libs/messaging/topics.js';
import { createProjector } from '#libs/read-models/projector.js';
import type { Log } from './operations/log.js';
import type { FollowerName } from './settings.js';

export type Followers = Readonly<{ stop(): Promise<void> }>;
const retryMs = 5_000;

/** The relay starts once Kafka has its topics; until then everything else goes on. */
const startRelay = (store: EventStore, log: Log, env: NodeJS.ProcessEnv): Followers => {
  const kafka = kafkaSettingsFrom(env, 'understudy-gateway');
  const topics = topicsFrom(env);
  let retry: NodeJS.Timeout | undefined;
  let stopping = false;
  let running: { stop(): Promise<void> } | undefined;
  const attempt = async (): Promise<void> => {
    try {
      await ensureTopics(kafka, topics);
      if (stopping) return;
      const publisher = createKafkaPublisher(kafka);
      const relay = createRelay({ store, publisher, topics });
      relay.start();
      running = { stop: async () => void (await relay.stop(), await publisher.close()) };
    } catch (error) {
      log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'the relay waits for Kafka');
      if (!stopping) retry = setTimeout(() => void (starting = attempt()), retryMs);
    }
  };
  let starting = attempt();
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(retry);
      await starting;
      await running?.stop();
    },
  };
};

const started = (follower: Follower): Followers => {
  follower.start();
  return follower;
};

const start: Readonly<Record<FollowerName, (store: EventStore, log: Log, env: NodeJS.ProcessEnv) => Followers>> = {
  sequencer: (store) => started(createSequencer(store)),
  projector: (store) => started(createProjector(store)),
  relay: startRelay,
};

/** Starts the followers that this process is told to run. */
export const startFollowers = (
  names: readonly FollowerName[],
  store: EventStore,
  log: Log,
  env: NodeJS.ProcessEnv = process.env,
): Followers => {
  const all = names.map((name) => start[name](store, log, env));
  return { stop: async () => void (await Promise.all(all.map((follower) => follower.stop()))) };
};
