import { EventEmitter } from 'node:events';
import type { Pool } from './pool.js';

/** Tells the sequencer that something was appended: after the commit, coalesced, and never as part of an append. */
export const createWaker = (pool: Pool, gapMs = 10) => {
  const local = new EventEmitter();
  let waiting: NodeJS.Timeout | undefined;
  let closed = false;
  /** Set while this process leads the sequencer: then nobody else needs to hear. */
  const here = { leads: false };
  const tell = () => {
    waiting = undefined;
    if (here.leads) local.emit('appended');
    else if (!closed) void pool.query("select pg_notify('understudy_appended', '')").catch(() => undefined); // polling finds it too
  };
  return {
    here,
    local,
    appended: () => void (waiting ??= setTimeout(tell, gapMs)),
    close: () => {
      closed = true;
      clearTimeout(waiting);
    },
  };
};
export type Waker = ReturnType<typeof createWaker>;
