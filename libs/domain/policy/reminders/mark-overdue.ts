import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command, theProcess } from '../../process/index.js';
import { living, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { isAnswered, type Policy } from '../state.js';

/** The due date is over: the policy stays in force, and says that it is late. */
export const markOverdue = command({
  type: 'MarkOverdue',
  schema: z.strictObject({}),
  clause: clauses.reminders,
  summary: 'Note that the review of a policy is overdue.',
  by: theProcess,
  personal: {},
  decide: (_, state: Policy, context: Context<unknown>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const { due: set, overdue } = alive.file;
    if (!set) return refuse('NoDueDate');
    if (isAnswered(alive.file)) return refuse('AnsweredByApproval');
    if (overdue) return refuse('AlreadyOverdue', { due: set.due.due });
    const { due } = set.due;
    return today(context) > due ? accept({ type: 'PolicyMarkedOverdue', data: { due } }) : refuse('NotDueYet', { due });
  },
});
