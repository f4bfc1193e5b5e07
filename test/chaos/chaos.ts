import { verifyFindings } from '../support/verify.js';
import { killing, type Kills } from './killer.js';
import { endPosts, inPayroll, openPosts, type Ended } from './posts.js';
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
export type ChaosResult = Readonly<{ posts: number; appointments: number; kills: Kills; findings: readonly string[] }>;

/**
 * Runs posts of random people and outcomes from request to payroll while every process is killed with -9 again and again, then lets `verify` look at everything.
 * New rounds of `posts` begin until `minutes` are over; each process is killed at least once.
 */
export const chaos = async (rig: Rig, { seed, posts, minutes, everyMs, say }: ChaosOptions): Promise<ChaosResult> => {
  const end = Date.now() + minutes * 60_000;
  const killer = killing(rig, seeded(seed), say, everyMs, end);
  const ended: Ended[] = [];
  let stopped: Promise<Kills> | undefined;
  try {
    do {
      const open = await openPosts(rig, seed, ended.length, posts);
      say(`${open.length} posts are under way`);
      ended.push(...(await endPosts(rig, open)));
      say(`${ended.length} posts have ended`);
    } while (Date.now() < end);
    stopped = killer.stop();
    const kills = await stopped;
    say('nobody is killed any more');
    await inPayroll(rig, ended);
    const appointments = ended.flatMap(({ made }) => made).length;
    say(`payroll has what came of all ${ended.length}: ${appointments} appointments; verifying`);
    return { posts: ended.length, appointments, kills, findings: await verifyFindings(rig.system.env) };
  } finally {
    await (stopped ?? killer.stop()).catch(() => undefined);
  }
};
