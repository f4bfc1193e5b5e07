import { stepTasks } from '#libs/domain/internal-post/deadlines.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { isRequested } from '#libs/domain/internal-post/state.js';
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

/** What people are reminded of in a step. */
export const lateTasks = (post: InternalPostCase): readonly Chased[] => oneForEachAudience(stepTasks(post));

const mayEscalate = (post: InternalPostCase): boolean => {
  if (!isRequested(post) || !('escalated' in post.step) || post.step.escalated) return false;
  const { step } = post;
  return step.status !== 'Describing' || step.written;
};
/** The last rung brings what is late to the CEO, who is asked too. */
export const toTheCeo: Escalation<InternalPostCase, InternalPostCommand> = {
  done: (post) => !mayEscalate(post),
  then: () => ({ type: 'EscalateApproval', data: {} }),
};
