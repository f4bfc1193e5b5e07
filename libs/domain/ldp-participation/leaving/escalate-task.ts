import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import { command, taskKey, notToEscalate, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import type { Participation } from '../state.js';
import { chasedTasks } from '../tasks.js';

/** The ladder's last rung: the CEO is asked too. It widens who may answer, and decides nothing. */
export const escalateTask = command({
  type: 'EscalateTask',
  schema: z.strictObject({ task: taskKey }),
  clause: clauses.continuation,
  summary: 'Bring a late task to the CEO.',
  by: theProcess,
  personal: {},
  decide: ({ task }, state: Participation, { at }: Context<unknown>) => {
    const no = notToEscalate(task, state, chasedTasks(state), at);
    return no ?? accept({ type: 'TaskEscalated', data: { task, to: 'CEO' } });
  },
});
