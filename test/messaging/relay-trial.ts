import { randomUUID } from 'node:crypto';
import { createSequencer, type EventStore } from '#libs/event-store/index.js';
import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import type { StreamId } from '#libs/kernel/index.js';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { createKafkaPublisher, createRelay, type Topics } from '#libs/messaging/index.js';
import { engine, type Engine } from '../support/engine.js';
import { rawAppend } from '../support/raw-append.js';
import { until } from '../support/wait.js';
import { made } from './sample-events.js';
import { topicsOf } from './broker.js';

export interface Trial {
  readonly engine: Engine;
  readonly store: EventStore;
  readonly topics: Topics;
  /** Appends events to a stream that has `expected` already. */
  append(stream: StreamId, expected: number, ...events: readonly { type: string; data: object }[]): Promise<void>;
  /** A relay with a publisher of its own. */
  relay(): Readonly<{ start(): void; stop(): Promise<void>; retryParked(stream: string): Promise<number> }>;
  /** Resolves once the relay's checkpoint has reached everything that is in the log. */
  caughtUp(): Promise<void>;
  parked(): Promise<readonly Readonly<{ stream_id: string; global_no: number; error: string }>[]>;
  close(): Promise<void>;
}

/** The real store with its sequencer, and relays to a real broker. */
export const relayTrial = async (name: string, kafka: KafkaSettings): Promise<Trial> => {
  const own = await engine(name);
  const { store } = own;
  const topics = topicsOf(kafka);
  const sequencer = createSequencer(store);
  sequencer.start();
  const checkpoint = async () =>
    (await own.owner.query<{ checkpoint: number }>("select checkpoint from subscriptions where name = 'relay'")).rows[0]
      ?.checkpoint;
  const total = async () => (await own.owner.query<{ n: number }>('select count(*) as n from events')).rows[0]!.n;
  return {
    engine: own,
    store,
    topics,
    append: async (stream, expected, ...events) => {
      const request = rawAppend([{ stream, expected, count: events.length }]);
      const [only] = request.streams;
      const typed = only!.events.map((event, n) => ({ ...event, ...events[n] }));
      const result = await store.append({ ...request, streams: [{ ...only!, events: typed }] });
      if (result.kind !== 'appended') throw new Error(`Not appended: ${result.kind}`);
    },
    relay: () => {
      const publisher = createKafkaPublisher(kafka, { deadlineMs: 2000 });
      const relay = createRelay({ store, publisher, topics });
      return { ...relay, stop: async () => void (await relay.stop(), await publisher.close()) };
    },
    caughtUp: () =>
      until('the relay caught up', async () => (await checkpoint()) === (await total())).then(() => undefined),
    parked: async () =>
      (
        await own.owner.query<{ stream_id: string; global_no: number; error: string }>(
          'select * from parked order by global_no',
        )
      ).rows,
    close: async () => {
      await sequencer.stop();
      await own.close();
    },
  };
};

/** An appointment of its own, as the decider would make it. */
export const freshlyMade = (): Extract<InternalPostEvent, { type: 'AppointmentMade' }> => ({
  ...made,
  data: { ...made.data, appointment: randomUUID() as never },
});
export const nobodyApplied = { type: 'NobodyApplied', data: {} } as const;
