import { advanceTo } from '../journeys/api.js';
import { payrollRecord } from '../journeys/payroll-record.js';
import { fillPost, openPost } from './post.js';
import type { Rig } from './rig.js';

export type Open = Readonly<{ id: string; closesAt: string; n: number }>;
export type Filled = Readonly<{ appointment: string; startsOn: string }>;

/** Says it again until it goes through: what it asks of may be down, or half way up. */
export const retried = async <T>(work: () => Promise<T>, tries = 240): Promise<T> => {
  for (let left = tries; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
};

/** Requests, approves and advertises posts, with two applicants each, all at once. */
export const openPosts = ({ people }: Rig, from: number, count: number): Promise<readonly Open[]> =>
  Promise.all(Array.from({ length: count }, async (_, i) => ({ ...(await openPost(people, from + i)), n: from + i })));

/** Moves the clock on until the last advert has closed, then brings every post to its appointment. */
export const fillPosts = async ({ people, system }: Rig, open: readonly Open[]): Promise<readonly Filled[]> => {
  const last = open.map(({ closesAt }) => closesAt).sort().at(-1)!; // prettier-ignore
  let turn = 0;
  await retried(() =>
    advanceTo({ ...system.urls, worker: system.workerUrls[turn++ % system.workerUrls.length]! }, last),
  );
  return Promise.all(open.map(({ id, n }) => fillPost(people, id, n)));
};

/** Throws unless payroll has each appointment once, with its start date. */
export const inPayroll = async ({ system }: Rig, filled: readonly Filled[]): Promise<void> => {
  for (const { appointment, startsOn } of filled) {
    const record = await retried(() => payrollRecord(system.urls, appointment, 1), 3);
    if (record['startsOn'] !== startsOn || record['revision'] !== 1)
      throw new Error(`Payroll has ${JSON.stringify(record)} for ${appointment}, which starts on ${startsOn}.`);
  }
};
