import { z } from 'zod';
import { accept, dayBefore, refuse, type Context } from '../../kernel/index.js';
import { actorOf, anyStaff, command } from '../process/index.js';
import { clauses } from './clauses.js';
import { delegationId } from './fields.js';
import { delegationsIn, type Absence } from './state.js';
import { openAbsence, todayOf } from './whose.js';

/** Somebody stands in no longer, from now on; the days on which they did stay on record. */
export const removeDelegate = command({
  type: 'RemoveDelegate',
  schema: z.strictObject({ delegation: delegationId }),
  clause: clauses.absences,
  summary: 'Say that somebody stands in no longer, from now on.',
  by: anyStaff,
  personal: {},
  decide: ({ delegation }, state: Absence, context: Context<unknown>) => {
    const open = openAbsence(state, context);
    if (!open.ok) return open;
    const { absence, begun } = open;
    if (!delegationsIn(absence).some((one) => one.delegation === delegation))
      return refuse('NoSuchDelegation', { delegation });
    const until = begun ? dayBefore(todayOf(context)) : undefined;
    return accept({
      type: 'DelegateRemoved',
      data: { delegation, ...(until && { until }), by: actorOf(context) },
    });
  },
});
