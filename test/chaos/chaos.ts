import { verifyFindings } from '../support/verify.js';
import { killing, type Kills } from './killer.js';
import { fillPosts, inPayroll, openPosts, type Filled } from './posts.js';
import { seeded } from './random.js';
import type { Rig } from './rig.js';

export type ChaosOptions = Readonly<{
  seed: number;
  /** How many run at once. */
  posts: number;
  minutes: number;
  everyMs: number;
  say: (line: string) => void;
}>;
export type ChaosResult = Readonly<{ posts: number; kills: Kills; findings: readonly string[] }>;

/**
 * Runs posts from request to payroll while every process is killed with -9 again and again, then lets `verify` look at everything.
 * New rounds of `posts` begin until `minutes` are over; each process is killed at least once.
 */
export const chaos = async (rig: Rig, { seed, posts, minutes, everyMs, say }: ChaosOptions): Promise<ChaosResult> => {
  const end = Date.now() + minutes * 60_000;
  const killer = killing(rig, seeded(seed), say, everyMs, end);
  const filled: Filled[] = [];
  let stopped: Promise<Kills> | undefined;
  try {
    do {
      const open = await openPosts(rig, filled.length, posts);
      say(`${open.length} adverts are open`);
      filled.push(...(await fillPosts(rig, open)));
      say(`${filled.length} posts are filled`);
    } while (Date.now() < end);
    stopped = killer.stop();
    const kills = await stopped;
    say('nobody is killed any more');
    await inPayroll(rig, filled);
    say(`payroll has all ${filled.length}; verifying`);
    return { posts: filled.length, kills, findings: await verifyFindings(rig.system.env) };
  } finally {
    await (stopped ?? killer.stop()).catch(() => undefined);
  }
};
