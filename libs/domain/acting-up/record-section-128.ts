import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { actorOf } from '../assignment/acting.js';
import { answering, byItsAuthor, command, localDateText, reasonText } from '../process/index.js';
import { today } from './beginning.js';
import { clauses } from './clauses.js';
import { hasBegun, type ActingUp } from './state.js';

/** HR records what the check found of somebody who became part of management by acting up. */
export const recordSection128 = command({
  type: 'RecordSection128',
  schema: z.strictObject({ outcome: z.enum(['clear', 'prohibited']), checkedOn: localDateText, note: reasonText() }),
  clause: clauses.section128,
  summary: 'Record the section 128 check of a person who became part of management by acting up.',
  by: answering('record-section-128'),
  personal: { note: byItsAuthor },
  decide: ({ outcome, checkedOn, note }, state: ActingUp, context: Context<unknown>) => {
    if (!hasBegun(state)) return refuse('NotActing', { status: state.status });
    if (state.section128?.status !== 'asked') return refuse('Section128NotAsked', {});
    if (checkedOn > today(context)) return refuse('CheckedInTheFuture', { checkedOn });
    return accept({ type: 'Section128Recorded', data: { outcome, checkedOn, by: actorOf(context), note } });
  },
});
