import { join } from 'node:path';
import { embeddedServices, startAll, stopAll } from '#libs/stack/embedded.js';
import { checkout } from '#libs/stack/paths.js';
import { advanceTo } from '../journeys/api.js';
import { payrollRecord } from '../journeys/payroll-record.js';
import { system } from '../support/system.js';
import { verifyFindings } from '../support/verify.js';
import { cast } from './cast.js';
import { killing, victims } from './killer.js';
import { fillPost, openPost } from './post.js';
import { seeded } from './random.js';

export type ChaosOptions = Readonly<{
  seed: number;
  posts: number;
  minutes: number;
  everyMs: number;
  say: (line: string) => void;
}>;
export type ChaosResult = Readonly<{
  posts: number;
  kills: Readonly<Record<string, number>>;
  findings: readonly string[];
}>;

const retried = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let left = 120; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
};

/**
 * Runs posts from request to payroll while every process is killed with -9 again and again, then lets `verify` look at everything.
 * Its own services, under `.understudy/chaos`; at least `posts` posts, and new rounds of them until `minutes` are over.
 */
export const chaos = async ({ seed, posts, minutes, everyMs, say }: ChaosOptions): Promise<ChaosResult> => {
  const services = embeddedServices({
    home: join(checkout, '.understudy', 'chaos'),
    ports: { postgres: 36432, temporal: 28233, kafka: 38092, kafkaController: 38093 },
  });
  await startAll(services);
  const s = await system({ name: 'chaos', services, basePort: 33_100, gateways: 2, workers: 2 });
  await s.start();
  let over = false;
  const people = await cast(s, () => over);
  const killer = killing(victims(s, services), seeded(seed), say, everyMs);
  const end = Date.now() + minutes * 60_000;
  let done = 0;
  try {
    do {
      const from = done;
      const open = await Promise.all(Array.from({ length: posts }, (_, i) => openPost(people, from + i)));
      say(`${open.length} adverts are open`);
      const last = open
        .map(({ closesAt }) => closesAt)
        .sort()
        .at(-1)!;
      await retried(() => advanceTo(s.urls, last));
      const filled = await Promise.all(open.map(({ id }, i) => fillPost(people, id, from + i)));
      say(`${filled.length} posts are filled`);
      for (const { appointment, startsOn } of filled) {
        const record = await retried(() => payrollRecord(s.urls, appointment, 1));
        if (record['startsOn'] !== startsOn)
          throw new Error(`Payroll has ${String(record['startsOn'])} for ${appointment}, not ${startsOn}.`);
      }
      done += posts;
    } while (Date.now() < end);
    await killer.stop();
    say('nobody is killed any more; verifying');
    const findings = await verifyFindings(s.env);
    return { posts: done, kills: killer.counts(), findings };
  } finally {
    over = true;
    await killer.stop().catch(() => undefined);
    await s.stop();
    await stopAll(services);
  }
};
