import type { StaffId } from '#libs/kernel/index.js';
import { answers, gives } from '../journeys/moves/act.js';
import { applied } from '../journeys/moves/advert.js';
import { described } from '../journeys/moves/description.js';
import { startedByHr } from '../journeys/moves/gate.js';
import { panelSetUp } from '../journeys/moves/panel.js';
import { idOf, type Post, type Trust, type Who } from '../journeys/trust.js';
import type { Plan } from './plan.js';
import type { Rig } from './rig.js';

export type Open = Readonly<{ plan: Plan; post: Post; closesAt: string }>;
const silent = { say: () => undefined, step: () => undefined };

/** The trust as this post meets it: its own HR officer and senior leader act. */
const trustOf = ({ system, people, clock }: Rig, { acting }: Plan): Trust => ({
  urls: system.urls,
  teller: silent,
  as: (who: Who) => Promise.resolve(people.get((acting as Readonly<Record<string, StaffId>>)[who] ?? idOf(who))!),
  now: clock.now,
  waitUntil: clock.waitUntil,
});

/** Called off after the stage that the plan names; answers whether it is over. */
export const calledOff = async (post: Post, { outcome, stage }: Plan, after: number): Promise<boolean> => {
  if (outcome !== 'cancelled' || stage > after) return false;
  if (stage === after) await gives(post, 'hr-officer', 'CancelPost', { reason: 'The school has found cover.' });
  return true;
};

const dayMs = 86_400_000;
/** Frozen and opened again at once; the advert closes a day later. */
const layStill = async (post: Post, closesAt: string): Promise<string> => {
  const later = new Date(Date.parse(closesAt) + dayMs).toISOString();
  await gives(post, 'hr-officer', 'FreezePost', { reason: 'The budget is looked at again.' });
  await answers(post, 'hr-officer', 'reopen-post', 'ReopenPost', { reason: 'The budget stands.', closesAt: later });
  return later;
};

/** From the request to an open advert with its applications and its panel. */
export const openPost = async (rig: Rig, plan: Plan, closesAt: string): Promise<Open> => {
  const posts = plan.outcome === 'two-posts' ? 2 : 1;
  const post = await startedByHr(trustOf(rig, plan), { title: `Assistant Head ${plan.n}`, school: plan.school, posts });
  const open = { plan, post, closesAt };
  await described(post);
  if (await calledOff(post, plan, 0)) return open;
  await answers(post, 'hr-officer', 'open-advert', 'OpenAdvert', { closesAt });
  await applied(post, ...plan.applicants);
  if (await calledOff(post, plan, 1)) return open;
  const closing = plan.outcome === 'frozen' ? await layStill(post, closesAt) : closesAt;
  if (plan.outcome !== 'nobody') await panelSetUp(post, plan.panel);
  return { ...open, closesAt: closing };
};
