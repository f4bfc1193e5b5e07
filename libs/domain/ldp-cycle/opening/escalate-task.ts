import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import { command, taskKey, notToEscalate, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import type { Cycle } from '../state.js';
import { chasedTasks } from '../tasks.js';

/** The ladder's last rung: what a role was asked for the CEO is asked for too, and all of it is urgent. */
export const escalateTask = command({
  type: 'EscalateTask',
  schema: z.strictObject({ task: taskKey }),
  clause: clauses.progress,
  summary: 'Bring a late task to the CEO.',
  by: theProcess,
  personal: {},
  decide: ({ task }, state: Cycle, { at }: Context<unknown>) => {
    const no = notToEscalate(task, state, chasedTasks(state), at);
    return no ?? accept({ type: 'TaskEscalated', data: { task, to: 'CEO' } });
  },
});
