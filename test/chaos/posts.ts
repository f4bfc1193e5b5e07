import { payrollHasHeardAll, payrollRecord, payrollRecordsOf } from '../journeys/payroll-record.js';
import { fillPost, type Made } from './fill-post.js';
import { inLanes } from './lanes.js';
import { openPost, type Open } from './open-post.js';
import { planOf } from './plan.js';
import type { Rig } from './rig.js';
import { select } from './select.js';

export type Ended = Readonly<{ id: string; applicants: readonly string[]; made: readonly Made[] }>;
/** So many posts move at once; all of them are open. */
const width = 40;
const dayMs = 86_400_000;
const later = (from: number, days: number) => new Date(from + days * dayMs).toISOString();

/** Requests, describes and advertises posts that the seed makes up, in lanes, until all of them are open. */
export const openPosts = async (rig: Rig, seed: number, from: number, count: number): Promise<readonly Open[]> => {
  const now = await rig.clock.now();
  const plans = Array.from({ length: count }, (_, i) => planOf(seed, from + i));
  return inLanes(plans, width, (plan) => openPost(rig, plan, later(now, plan.days)));
};

/** Moves the clock on until the last advert has closed and until the interviews, and brings every post to its end. */
export const endPosts = async ({ clock }: Rig, open: readonly Open[]): Promise<readonly Ended[]> => {
  await clock.waitUntil(open.map(({ closesAt }) => closesAt).sort().at(-1)!); // prettier-ignore
  const startsAt = later(await clock.now(), 0.9);
  const selected = (await inLanes(open, width, (one) => select(one, startsAt))).flatMap((one) => one ?? []);
  await clock.waitUntil(startsAt);
  const made = new Map(await inLanes(selected, width, async (one) => [one.post.id, await fillPost(one)] as const));
  return open.map(({ post: { id }, plan }) => ({ id, applicants: plan.applicants, made: made.get(id) ?? [] }));
};

const recorded = async ({ system }: Rig, { id, made }: Ended): Promise<void> => {
  for (const { appointment, ...expected } of made) {
    const record = await payrollRecord(system.urls, appointment, expected.revision);
    const { staffId: staff, startsOn, revision, voided } = record;
    if (JSON.stringify({ staff, startsOn, revision, voided }) !== JSON.stringify(expected))
      throw new Error(`Payroll has ${JSON.stringify(record)} for ${id}, not ${JSON.stringify(expected)}.`);
  }
};

/** Throws unless payroll has each appointment as it was agreed, and none for a post that ended without one. */
export const inPayroll = async (rig: Rig, ended: readonly Ended[]): Promise<void> => {
  await payrollHasHeardAll(rig.system.urls);
  await inLanes(ended, 8, async (one) => {
    await recorded(rig, one);
    const found = await payrollRecordsOf(rig.system.urls, one.id, one.applicants);
    if (found.length !== one.made.length)
      throw new Error(`Payroll has ${found.length} appointments for ${one.id}, not ${one.made.length}.`);
  });
};
