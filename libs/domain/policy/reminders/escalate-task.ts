import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command, taskKey, theProcess } from '../../process/index.js';
import { living } from '../acting.js';
import { clauses } from '../clauses.js';
import { type Policy } from '../state.js';
import { chasedTasks } from '../tasks.js';

/** The last rung of a task: the CEO is asked for it too, and it is urgent. */
export const escalateTask = command({
  type: 'EscalateTask',
  schema: z.strictObject({ task: taskKey }),
  clause: clauses.reminders,
  summary: 'Bring a late task to the CEO.',
  by: theProcess,
  personal: {},
  decide: ({ task }, state: Policy, { at }: Context<unknown>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const chased = chasedTasks(state).find((one) => one.task.key === task);
    if (!chased) return refuse('NoSuchTask', { task });
    if (alive.file.escalated.includes(task)) return refuse('AlreadyEscalated', { task });
    const due = chased.ladder.find(({ kind }) => kind === 'escalate')?.at;
    if (!due || at < due) return refuse('NotDueYet', { due });
    return accept({ type: 'TaskEscalated', data: { task, to: 'CEO' } });
  },
});
