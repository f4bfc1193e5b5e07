import { z } from 'zod';
import type { Context } from '../../kernel/index.js';
import { anyStaff, command } from '../process/index.js';
import { clauses } from './clauses.js';
import { addDelegate as added } from './delegates.js';
import { passedOn } from './fields.js';
import type { Absence } from './state.js';
import { openAbsence, todayOf } from './whose.js';

/** Somebody stands in with a role of the one who is away, from the first day of the absence, or from today once it goes on. */
export const addDelegate = command({
  type: 'AddDelegate',
  schema: z.strictObject(passedOn),
  clause: clauses.absences,
  summary: 'Say who stands in with a role while somebody is away.',
  by: anyStaff,
  personal: {},
  decide: ({ to, role, school }, state: Absence, context: Context<unknown>) => {
    const open = openAbsence(state, context);
    if (!open.ok) return open;
    const since = open.begun ? todayOf(context) : undefined;
    return added(open.absence, { passedOn: { to, role, ...(school && { school }) }, since }, context);
  },
});
