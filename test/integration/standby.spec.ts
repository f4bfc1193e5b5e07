import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { createFollower } from '#libs/event-store/follower.js';
import { tryToLead } from '#libs/event-store/leader.js';
import { engine, type Engine } from '../support/engine.js';
import { until } from '../support/wait.js';

let e: Engine;
beforeAll(async () => {
  e = await engine('standby');
});
afterAll(() => e.close());

const timing = { heartbeatMs: 2_000, staleMs: 60_000 };
const ending = { heartbeatMs: 2_000, staleMs: 0 };

test('who was ended stands by for a heartbeat, however much news comes, so whoever ended them gets the lead', async () => {
  const follower = createFollower({
    url: e.store.url,
    name: 'standby',
    timing,
    turn: () => Promise.resolve(1),
    report: () => undefined,
  });
  const news = setInterval(follower.poke, 1);
  follower.start();
  try {
    await until('it leads', () => follower.status().leading);
    let tries = 0;
    let mine: Awaited<ReturnType<typeof tryToLead>>;
    while (!mine && ++tries < 5) {
      mine = await tryToLead(e.store.url, 'standby', ending);
      // Longer than it takes to try again at once.
      if (!mine) await pause(300);
    }
    expect(tries).toBe(2);
    expect(follower.status().leading).toBe(false);
    await mine?.client.end();
    await until('it leads again', () => follower.status().leading);
  } finally {
    clearInterval(news);
    await follower.stop();
  }
});
