import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command, taskKey, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { hasBegun, type Participation } from '../state.js';
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
    const open = chasedTasks(state).find((one) => one.task.key === task);
    if (!hasBegun(state) || !open) return refuse('NoSuchTask', { task });
    if (state.escalated.includes(task)) return refuse('AlreadyEscalated', { task });
    const due = open.ladder.find(({ kind }) => kind === 'escalate')?.at;
    if (!due || at < due) return refuse('NotLateYet', { task, due });
    return accept({ type: 'TaskEscalated', data: { task, to: 'CEO' } });
  },
});
