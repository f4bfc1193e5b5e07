import type { StaffId } from '../kernel/index.js';
import type { SubjectKey } from './types.js';

type Entry = Readonly<{ key: SubjectKey; world: number | undefined; readAt: number }>;
const lifetimeMs = 5_000;

/** Keeps the keys used last, each as valid as its reading: at a version of the world, or for five seconds. */
export const keyCache = (size: number, now: () => number = () => performance.now()) => {
  const entries = new Map<StaffId, Entry>();
  return {
    get: (subject: StaffId, world?: number): SubjectKey | undefined => {
      const entry = entries.get(subject);
      if (!entry) return undefined;
      const holds = world === undefined ? now() - entry.readAt < lifetimeMs : entry.world === world;
      entries.delete(subject);
      if (!holds) return undefined;
      entries.set(subject, entry);
      return entry.key;
    },
    /** `readAt`: the moment before the key was asked for. */
    set: (key: SubjectKey, readAt: number, world?: number): void => {
      entries.delete(key.subject);
      entries.set(key.subject, { key, world, readAt });
      const oldest = entries.keys().next();
      if (entries.size > size && !oldest.done) entries.delete(oldest.value);
    },
    drop: (subject: StaffId): void => void entries.delete(subject),
    now,
  };
};
