import { z } from 'zod';
import { accept, refuse } from '../../kernel/index.js';
import { answeringNamed } from './authority.js';
import type { WithClaims } from './claims.js';
import { command } from './command.js';
import { taskKey } from './schema.js';

const schema = z.strictObject({ task: taskKey });
const named = answeringNamed((data: { task: string }) => data.task);

/** Commands that every process has: a person takes a task for themselves, or puts it back. */
export const claimTask = command({
  type: 'ClaimTask',
  schema,
  clause: 'Human tasks: one person acts, and everybody sees who',
  summary: 'Take a task for yourself; until you release it nobody else can answer it.',
  by: named,
  personal: {},
  decide: ({ task }, state: WithClaims<object>, { actor }) => {
    if (actor.kind !== 'person') return refuse('NoSuchTask', { task });
    if (state.claims[task] === actor.id) return refuse('AlreadyYours', { task });
    return accept({ type: 'TaskClaimed', data: { task, by: actor.id } });
  },
});

export const releaseTask = command({
  type: 'ReleaseTask',
  schema,
  clause: 'Human tasks: one person acts, and everybody sees who',
  summary: 'Put a task back, so that another may take it.',
  by: named,
  personal: {},
  decide: ({ task }, state: WithClaims<object>) => {
    const by = state.claims[task];
    return by ? accept({ type: 'TaskReleased', data: { task, by } }) : refuse('NotClaimed', { task });
  },
});
