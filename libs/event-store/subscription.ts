import { createFollower, Fenced, type Follower } from './follower.js';
import { defaultTiming, type LeaderTiming } from './leader.js';
import { listen } from './listen.js';
import { park, parkedKeys, parkedOf, PoisonEvent, unpark } from './parking.js';
import type { EventStore } from './store.js';
import type { OrderedEvent } from './types.js';

export { PoisonEvent } from './parking.js';

export type SubscriptionOptions = Readonly<{
  /** The one name under which its checkpoint, its leader and its parked keys are kept. */
  name: string;
  batchSize: number;
  /** Events in global order. A throw means again, later; a `PoisonEvent` parks that event's key. At least once. */
  handle: (events: readonly OrderedEvent[]) => Promise<void>;
  timing?: LeaderTiming;
  /** The least time between two batches that were not full: larger batches cost less. */
  gapMs?: number;
}>;
export type Subscription = Follower & Readonly<{ retryParked(stream: string): Promise<number> }>;

const idleMs = 250;

/** Follows the log from its own checkpoint, with one active reader among all processes. */
export const subscribe = (store: EventStore, options: SubscriptionOptions): Subscription => {
  const { name, handle, batchSize } = options;
  let checkpoint = 0;
  let epoch = 0;
  let parked: ReadonlySet<string> = new Set();

  /** Handles what it can; a poison event and what follows it on its key wait, everything else is handled. */
  const handleOrPark = async (events: readonly OrderedEvent[]): Promise<void> => {
    const free = events.filter((event) => !parked.has(event.stream));
    await park(
      store.pool,
      name,
      events.filter((event) => parked.has(event.stream)),
      'waits behind a parked event',
    );
    if (!free.length) return;
    try {
      await handle(free);
    } catch (error) {
      if (!(error instanceof PoisonEvent)) throw error;
      await park(store.pool, name, [error.poison], error.message);
      parked = new Set([...parked, error.poison.stream]);
      // What came before the poison on its key was handled or will be again: at least once.
      const before = free.filter(
        (event) => event.stream !== error.poison.stream || event.globalNo < error.poison.globalNo,
      );
      const behind = free.filter(
        (event) => event.stream === error.poison.stream && event.globalNo > error.poison.globalNo,
      );
      await park(store.pool, name, behind, 'waits behind a parked event');
      for (const event of before.filter((e) => e.stream === error.poison.stream)) await handle([event]);
      await handleOrPark(before.filter((e) => e.stream !== error.poison.stream));
    }
  };

  const follower = createFollower({
    url: store.url,
    name,
    timing: options.timing ?? defaultTiming,
    turn: async (leadership) => {
      if (epoch !== leadership.epoch) {
        ({ epoch, checkpoint } = leadership);
      }
      const events = await store.readOrdered(checkpoint, batchSize);
      const last = events.at(-1);
      if (!last) return idleMs;
      parked = await parkedKeys(store.pool, name);
      await handleOrPark(events);
      const { rowCount } = await leadership.client.query({
        name: 'advance',
        text: 'update subscriptions set checkpoint = $3 where name = $1 and epoch = $2 and checkpoint = $4',
        values: [name, epoch, last.globalNo, checkpoint],
      });
      if (rowCount === 0) throw new Fenced();
      checkpoint = last.globalNo;
      return events.length === batchSize ? 0 : (options.gapMs ?? 0);
    },
  });

  let ear: ReturnType<typeof listen> | undefined;
  return {
    ...follower,
    start: () => {
      ear ??= listen(store.url, 'understudy_ordered', follower.poke);
      follower.start();
    },
    stop: async () => void (await Promise.all([follower.stop(), ear?.close()])),
    /** Handles a parked key's events again, in order; resolves with how many went through. Rejects at the first that fails, which stays. */
    retryParked: async (stream) => {
      const waiting = await parkedOf(store.pool, name, stream);
      for (const no of waiting) {
        await handle(await store.readOrdered(no - 1, 1));
        await unpark(store.pool, name, no);
      }
      return waiting.length;
    },
  };
};
