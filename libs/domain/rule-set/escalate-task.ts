import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { command, theProcess } from '../process/index.js';
import { clauses } from './clauses.js';
import { taskKey } from './fields.js';
import { isProposed, type RuleSet } from './state.js';
import { chasedTasks } from './tasks.js';

/** The ladder's last rung: the Board is asked too. */
export const escalateTask = command({
  type: 'EscalateTask',
  schema: z.strictObject({ task: taskKey }),
  clause: clauses.approval,
  summary: 'Bring a late approval of rules to the Board.',
  by: theProcess,
  personal: {},
  decide: ({ task }, state: RuleSet, { at }: Context<unknown>) => {
    const open = chasedTasks(state).find((one) => one.task.key === task);
    if (!isProposed(state) || !open) return refuse('NoSuchTask', { task });
    if (state.escalated.includes(task)) return refuse('AlreadyEscalated', { task });
    const due = open.ladder.find(({ kind }) => kind === 'escalate')?.at;
    if (!due || at < due) return refuse('NotLateYet', { task, due });
    return accept({ type: 'TaskEscalated', data: { task, to: 'Governor' } });
  },
});
