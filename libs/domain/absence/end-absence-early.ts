import { z } from 'zod';
import { accept, dayBefore, refuse, type Context } from '../../kernel/index.js';
import { actorOf, anyStaff, command, localDateText } from '../process/index.js';
import { clauses } from './clauses.js';
import type { Absence } from './state.js';
import { openAbsence, todayOf } from './whose.js';

/** They are back sooner: from midnight of that day on nobody stands in, at once where it is today. */
export const endAbsenceEarly = command({
  type: 'EndAbsenceEarly',
  schema: z.strictObject({ back: localDateText }),
  clause: clauses.absences,
  summary: 'End an absence that has begun: the first day back, today or later.',
  by: anyStaff,
  personal: {},
  decide: ({ back }, state: Absence, context: Context<unknown>) => {
    const open = openAbsence(state, context);
    if (!open.ok) return open;
    const { absence, begun } = open;
    const { from, to } = absence.window;
    if (!begun) return refuse('NotBegun', { from });
    if (back < todayOf(context)) return refuse('EndsInThePast', { to: back });
    if (back > to) return refuse('SameDays', { from, to });
    // Back on the first day, they were not away at all.
    if (back === from) return accept({ type: 'AbsenceCancelled', data: { by: actorOf(context) } });
    return accept({ type: 'AbsenceEndedEarly', data: { to: dayBefore(back), by: actorOf(context) } });
  },
});
