import { setTimeout as pause } from 'node:timers/promises';
import { advanceTo } from '../journeys/api.js';
import type { Person } from '../journeys/person.js';
import type { System } from '../support/system.js';

/** The trust's time, moved on through whichever worker answers; what moved it may be killed on the way. */
export const clockOf = ({ urls, workerUrls }: System, somebody: Person) => {
  let ahead = 0;
  const now = async (): Promise<number> => {
    const { body } = await somebody.get('/me');
    return Math.max(Date.parse(String(body['at'])), Date.now() + ahead);
  };
  const waitUntil = async (at: string): Promise<void> => {
    let why: unknown;
    for (let turn = 0; turn < 240; turn++) {
      if ((await now()) >= Date.parse(at)) return;
      try {
        const moved = await advanceTo({ ...urls, worker: workerUrls[turn % workerUrls.length]! }, at);
        ahead = Date.parse(moved) - Date.now();
      } catch (error) {
        why = error;
        await pause(500);
      }
    }
    throw new Error(`The clock never came to ${at}: ${String(why)}`);
  };
  return { now, waitUntil };
};
export type Clock = ReturnType<typeof clockOf>;
