import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { command, theProcess } from '../process/index.js';
import { clauses } from './clauses.js';
import { taskKey } from './fields.js';
import { isScheduled, type BoardMeeting } from './state.js';
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
    const open = chasedTasks(state).find((one) => one.task.key === task);
    if (!isScheduled(state) || !open) return refuse('NoSuchTask', { task });
    if (state.escalated.includes(task)) return refuse('AlreadyEscalated', { task });
    const due = open.ladder.find(({ kind }) => kind === 'escalate')?.at;
    if (!due || at < due) return refuse('NotLateYet', { task, due });
    return accept({ type: 'TaskEscalated', data: { task, to: escalatesTo(task) } });
  },
});
