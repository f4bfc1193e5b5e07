import { z } from 'zod';
import { accept, type Context } from '../../kernel/index.js';
import { command, notToEscalate, theProcess } from '../process/index.js';
import { clauses } from './clauses.js';
import { taskKey } from './fields.js';
import type { BoardMeeting } from './state.js';
import { chasedTasks, escalatesTo } from './tasks.js';

/** The last rung of a task: somebody else is asked for it too. */
export const escalateTask = command({
  type: 'EscalateTask',
  schema: z.strictObject({ task: taskKey }),
  clause: clauses.meeting,
  summary: 'Bring a late task of a meeting to the CEO, or late minutes to the governors.',
  by: theProcess,
  personal: {},
  decide: ({ task }, state: BoardMeeting, { at }: Context<unknown>) => {
    const no = notToEscalate(task, state, chasedTasks(state), at);
    return no ?? accept({ type: 'TaskEscalated', data: { task, to: escalatesTo(task) } });
  },
});
