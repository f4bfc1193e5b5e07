import { stepTasks } from '#libs/domain/internal-post/deadlines.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { hrOf, isRequested } from '#libs/domain/internal-post/state.js';
import type { Chased, Escalation } from '../follow.js';
import type { InternalPostCommand } from '#libs/domain/internal-post/index.js';

import { reasonOf } from './reasons.js';

type LateTask = ReturnType<typeof stepTasks>[number];

/** Whoever has several such tasks hears of one: its page leads to the others. */
export const oneForEachAudience = (tasks: readonly LateTask[]): readonly Chased[] => {
  const seen = new Set<string>();
  return tasks.flatMap(({ task: { key, to, claimedBy }, rungs }) => {
    const reason = reasonOf(key);
    const audience = JSON.stringify([reason, claimedBy ?? to, rungs]);
    if (seen.has(audience)) return [];
    seen.add(audience);
    return [{ reason, task: key, rungs }];
  });
};

const forHr = ({ task: { to } }: LateTask): boolean => to.some((one) => 'role' in one && one.role === 'HR');
const forCeo = ({ task: { to } }: LateTask): boolean => to.some((one) => 'role' in one && one.role === 'CEO');
const lastRungs = (tasks: readonly LateTask[]): Chased['rungs'] => {
  const rungs = tasks.flatMap(({ rungs: all }) => all.filter(({ kind }) => kind === 'escalate'));
  return rungs.filter(({ at }, i) => rungs.findIndex((one) => one.at === at) === i);
};

/** What the CEO is not asked to do in anybody's place: at its last rung HR hears whom the post waits for, and of HR's own the CEO. */
export const keptWaiting = (post: InternalPostCase, tasks: readonly LateTask[]): readonly Chased[] => {
  if (!isRequested(post)) return [];
  const others = tasks.filter((task) => !forCeo(task));
  const ofHr = lastRungs(others.filter(forHr));
  const ofColleagues = lastRungs(others.filter((task) => !forHr(task)));
  return [
    ...(ofColleagues.length ? [{ reason: 'ColleagueAwaited', rungs: ofColleagues, roles: [hrOf(post)] }] : []),
    ...(ofHr.length ? [{ reason: 'HrAwaited', rungs: ofHr, roles: [{ role: 'CEO' as const }] }] : []),
  ];
};

/** What people are reminded of in a step. */
export const lateTasks = (post: InternalPostCase): readonly Chased[] => {
  const tasks = stepTasks(post);
  return [...oneForEachAudience(tasks), ...(broughtToTheCeo(post) ? [] : keptWaiting(post, tasks))];
};

/** Approvals and routes are brought to the CEO themselves. */
const broughtToTheCeo = (post: InternalPostCase): boolean =>
  isRequested(post) &&
  (['Requested', 'AwaitingRoute', 'ExternalRoute'].includes(post.status) ||
    (post.step.status === 'Describing' && post.step.written));
const mayEscalate = (post: InternalPostCase): boolean =>
  broughtToTheCeo(post) && isRequested(post) && 'escalated' in post.step && !post.step.escalated;
/** The last rung brings what is late to the CEO, who is asked too. */
export const toTheCeo: Escalation<InternalPostCase, InternalPostCommand> = {
  done: (post) => !mayEscalate(post),
  then: () => ({ type: 'EscalateApproval', data: {} }),
};
