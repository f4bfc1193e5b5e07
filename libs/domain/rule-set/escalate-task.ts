import { z } from 'zod';
import { accept, type Context } from '../../kernel/index.js';
import { command, notToEscalate, theProcess } from '../process/index.js';
import { clauses } from './clauses.js';
import { taskKey } from './fields.js';
import type { RuleSet } from './state.js';
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
    const no = notToEscalate(task, state, chasedTasks(state), at);
    return no ?? accept({ type: 'TaskEscalated', data: { task, to: 'Governor' } });
  },
});
