import { setTimeout as pause } from 'node:timers/promises';
import { createFollower, Fenced, type Follower } from './follower.js';
import { defaultTiming, type Leadership, type LeaderTiming } from './leader.js';
import { listen } from './listen.js';
import {
  leaveOut,
  park,
  parkBehind,
  parkedKeys,
  parkedOf,
  PoisonEvent,
  requestRetry,
  unpark,
  withdrawRetry,
} from './parking.js';
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
  /** How long it gathers after a batch that was not full, 20 ms unless said otherwise: a few large batches cost less than many small ones. */
  gapMs?: number;
}>;
export type Subscription = Follower &
  Readonly<{
    /** Asks whoever leads to handle a parked key's events again, in order; resolves with how many wait. */
    retryParked(stream: string): Promise<number>;
  }>;

const idleMs = 250;

/** Follows the log from its own checkpoint, with one active reader among all processes. */
export const subscribe = (store: EventStore, options: SubscriptionOptions): Subscription => {
  const { name, batchSize, gapMs = 20 } = options;
  let checkpoint = 0;
  let epoch = 0;
  let parked: ReadonlySet<string> = new Set();

  const handle = async (events: readonly OrderedEvent[]): Promise<void> => {
    const poison = events.find((event) => event.unreadable !== undefined);
    if (poison) throw new PoisonEvent(poison, poison.unreadable!);
    await options.handle(events);
  };

  /** Handles what it can; a poison event and what follows it on its key wait, everything else is handled. */
  const handleOrPark = async (events: readonly OrderedEvent[]): Promise<void> => {
    const free = events.filter((event) => !parked.has(event.stream));
    const behindParked = events.filter((event) => parked.has(event.stream));
    await parkBehind(store.pool, name, behindParked);
    if (!free.length) return;
    try {
      await handle(free);
    } catch (error) {
      if (!(error instanceof PoisonEvent)) throw error;
      await park(store.pool, name, error.poison, error.message);
      parked = new Set([...parked, error.poison.stream]);
      // What came before the poison on its key was handled or will be again: at least once.
      const before = free.filter(
        (event) => event.stream !== error.poison.stream || event.globalNo < error.poison.globalNo,
      );
      const behind = free.filter(
        (event) => event.stream === error.poison.stream && event.globalNo > error.poison.globalNo,
      );
      await parkBehind(store.pool, name, behind);
      for (const event of before.filter((e) => e.stream === error.poison.stream)) await handle([event]);
      await handleOrPark(before.filter((e) => e.stream !== error.poison.stream));
    }
  };

  /** Handles a parked key's events again, in order, up to the first that fails; that one stays, with all behind it. */
  const retry = async (stream: string, { client }: Leadership): Promise<void> => {
    for (const { no, leaveOut: unwanted } of await parkedOf(store.pool, name, stream)) {
      if (unwanted) {
        if (await leaveOut(client, name, epoch, no)) continue;
        throw new Fenced();
      }
      const [event] = await store.readOrdered(no - 1, 1);
      if (!event) throw new Error(`Event ${no} is parked and not in the log. Run npm run verify.`);
      try {
        await handle([event]);
      } catch (error) {
        if (!(error instanceof PoisonEvent)) throw error;
        await park(store.pool, name, event, error.message);
        return withdrawRetry(store.pool, name, stream);
      }
      if (!(await unpark(client, name, epoch, no))) throw new Fenced();
    }
    parked = new Set([...parked].filter((key) => key !== stream));
  };

  const follower = createFollower({
    url: store.url,
    name,
    timing: options.timing ?? defaultTiming,
    report: store.report,
    turn: async (leadership) => {
      if (epoch !== leadership.epoch) {
        ({ epoch, checkpoint } = leadership);
      }
      const waiting = await parkedKeys(store.pool, name, checkpoint);
      parked = waiting.all;
      for (const stream of waiting.retry) await retry(stream, leadership);
      const events = await store.readOrdered(checkpoint, batchSize);
      const last = events.at(-1);
      if (!last) return idleMs;
      await handleOrPark(events);
      const { rowCount } = await leadership.client.query({
        name: 'advance',
        text: 'update subscriptions set checkpoint = $3 where name = $1 and epoch = $2 and checkpoint = $4',
        values: [name, epoch, last.globalNo, checkpoint],
      });
      if (rowCount === 0) throw new Fenced();
      checkpoint = last.globalNo;
      if (events.length < batchSize) await pause(gapMs);
      return 0;
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
    retryParked: (stream) => requestRetry(store.pool, name, stream),
  };
};
