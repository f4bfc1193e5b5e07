import type { EventStore } from '#libs/event-store/index.js';

type Beat = () => void;

/** Says when something has happened since the last look, to whoever listens; while nobody does, nothing is asked. */
export const createPulse = (store: Pick<EventStore, 'lastGlobalNo'>, everyMs = 2_000) => {
  const listeners = new Set<Beat>();
  let timer: NodeJS.Timeout | undefined;
  let last: number | undefined;
  const look = async (): Promise<void> => {
    // A database that is away for a while says nothing; the next look finds what it missed.
    const now = await store.lastGlobalNo().catch(() => last);
    // The first look is news too: what came between a listener’s own look and this one would be told by no other.
    const news = now !== last;
    last = now;
    if (news) for (const beat of listeners) beat();
  };
  const next = (): void => {
    timer = setTimeout(() => void look().then(() => (listeners.size ? next() : (timer = undefined))), everyMs);
    timer.unref();
  };
  return {
    /** Calls `beat` whenever something has happened; answers how to stop. */
    on: (beat: Beat): (() => void) => {
      listeners.add(beat);
      if (!timer) {
        last = undefined;
        void look();
        next();
      }
      return () => void listeners.delete(beat);
    },
    get listeners() {
      return listeners.size;
    },
  };
};
export type Pulse = ReturnType<typeof createPulse>;
