import type { EventStore } from '../event-store/index.js';
import type { StreamId } from '../kernel/index.js';
import type { CommandDeps } from './attempt.js';
import type { snapshotCache } from './cache.js';
import type { Seen } from './others.js';
import { emptySnapshot, refold } from './snapshot.js';

/** The streams beside its own that one request has looked at, kept level with the log. */
export const otherStreams = (
  { store, processOf }: Readonly<{ store: EventStore; processOf: CommandDeps['processOf'] }>,
  cache: ReturnType<typeof snapshotCache>,
  /** Told of each stream that comes into view: it may stem from another moment than those already there. */
  another: () => void,
) => {
  const seen = new Map<StreamId, Seen>();

  const catchUp = async (stream: StreamId, { process, snapshot }: Seen): Promise<boolean> => {
    const { events } = await store.look(stream, snapshot.version);
    const after = refold(process, events, snapshot);
    seen.set(stream, { process, snapshot: after });
    if (after.version > 0) cache.set(stream, after);
    return events.length > 0;
  };
  return {
    /** As it was when this request looked last; a stream that is not there yet is empty. */
    load: async (stream: StreamId): Promise<Seen> => {
      const process = processOf(stream);
      if (!process) throw new Error(`No process has streams like ${stream}. Deploy the release that has it.`);
      const known = seen.get(stream);
      if (known) return known;
      another();
      const snapshot = cache.get(stream);
      if (snapshot) seen.set(stream, { process, snapshot });
      else await catchUp(stream, { process, snapshot: emptySnapshot(process) });
      return seen.get(stream)!;
    },
    /** Catches up with the log; resolves with whether any of them has moved. */
    look: async (): Promise<boolean> =>
      (await Promise.all([...seen].map(([stream, then]) => catchUp(stream, then)))).includes(true),
  };
};
