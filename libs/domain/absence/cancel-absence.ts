import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { actorOf, anyStaff, command } from '../process/index.js';
import { clauses } from './clauses.js';
import type { Absence } from './state.js';
import { openAbsence } from './whose.js';

/** They are not going to be away after all. */
export const cancelAbsence = command({
  type: 'CancelAbsence',
  schema: z.strictObject({}),
  clause: clauses.absences,
  summary: 'Cancel an absence that has not begun.',
  by: anyStaff,
  personal: {},
  decide: (_, state: Absence, context: Context<unknown>) => {
    const open = openAbsence(state, context);
    if (!open.ok) return open;
    if (open.begun) return refuse('AlreadyBegun', { from: open.absence.window.from });
    return accept({ type: 'AbsenceCancelled', data: { by: actorOf(context) } });
  },
});
