import type { StoredEvent } from '#libs/event-store/types.js';
import type { StreamId } from '#libs/kernel/index.js';
import { maxPageBytes, type Told } from '../workflows/contract.js';
import type { Activities } from './types.js';

export type LoadStreamDeps = Readonly<{
  store: Readonly<{
    loadStream(
      stream: StreamId,
      after: number,
      maxBytes: number,
    ): Promise<Readonly<{ events: readonly StoredEvent[]; more: boolean }>>;
    world(): Promise<Readonly<{ aheadMs: number }>>;
  }>;
  told: (event: StoredEvent) => Told;
}>;

/** Reads one page of a stream, and the trust's clock. */
export const loadStreamActivity =
  ({ store, told }: LoadStreamDeps): Activities['loadStream'] =>
  async (stream, after) => {
    const [{ events, more }, { aheadMs }] = await Promise.all([
      store.loadStream(stream, after, maxPageBytes),
      store.world(),
    ]);
    return { events: events.map(told), more, aheadMs };
  };
