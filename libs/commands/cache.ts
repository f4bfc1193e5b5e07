import type { StreamId } from '../kernel/index.js';
import type { Snapshot } from './snapshot.js';

/** The folded cases used last. A snapshot may be old, never wrong: an append on an old one is a conflict. */
export const snapshotCache = (size: number) => {
  const kept = new Map<StreamId, Snapshot>();
  return {
    get: (stream: StreamId): Snapshot | undefined => {
      const snapshot = kept.get(stream);
      if (snapshot) {
        kept.delete(stream);
        kept.set(stream, snapshot);
      }
      return snapshot;
    },
    set: (stream: StreamId, snapshot: Snapshot): void => {
      kept.delete(stream);
      kept.set(stream, snapshot);
      const oldest = kept.keys().next();
      if (kept.size > size && !oldest.done) kept.delete(oldest.value);
    },
  };
};
