import { DatabaseError } from 'pg';
import { createFollower, Fenced, type Follower } from './follower.js';
import { defaultTiming, type LeaderTiming } from './leader.js';
import { listen } from './listen.js';
import type { EventStore } from './store.js';

const batch = 1_000;
const idleMs = 250;
/** While events wait for an older transaction to end, look again this soon. */
const waitingMs = 10;

/** Gives every committed event its place in the one order: 1, 2, 3, … without a gap and without ever skipping one. */
export const createSequencer = (store: EventStore, timing: LeaderTiming = defaultTiming): Follower => {
  const follower = createFollower({
    url: store.url,
    name: 'sequencer',
    timing,
    report: store.report,
    leads: (leading) => void (store.waker.here.leads = leading),
    turn: async ({ client, epoch }) => {
      try {
        const { rows } = await client.query<{ stamped: number; waiting: boolean }>({
          name: 'stamp',
          text: 'select stamped, waiting from stamp($1, $2)',
          values: [batch, epoch],
        });
        const { stamped, waiting } = rows[0]!;
        if (stamped === batch) return 0;
        return waiting ? waitingMs : idleMs;
      } catch (error) {
        if (error instanceof DatabaseError && error.code === 'US002') throw new Fenced();
        throw error;
      }
    },
  });
  let ear: ReturnType<typeof listen> | undefined;
  return {
    ...follower,
    start: () => {
      store.waker.local.on('appended', follower.poke);
      ear ??= listen(store.url, 'understudy_appended', follower.poke);
      follower.start();
    },
    stop: async () => {
      store.waker.local.off('appended', follower.poke);
      await Promise.all([follower.stop(), ear?.close()]);
    },
  };
};
