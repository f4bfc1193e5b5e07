import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { command, theProcess } from '../process/index.js';
import { clauses } from './clauses.js';
import { hasBegun, type ActingUp } from './state.js';

/** The ladder's last rung: the CEO is asked too. It widens who may decide, and decides nothing. */
export const escalateActing = command({
  type: 'EscalateActing',
  schema: z.strictObject({ what: z.enum(['allowance', 'section-128']) }),
  clause: clauses.allowance,
  summary: 'Bring a late decision on the allowance, or a late check, to the CEO.',
  by: theProcess,
  personal: {},
  decide: ({ what }, state: ActingUp, { at }: Context<unknown>) => {
    if (!hasBegun(state)) return refuse('NotActing', { status: state.status });
    const asked = what === 'allowance' ? state.allowance : state.section128;
    if (!asked || !('ladder' in asked)) return refuse('NothingToEscalate', { what });
    if (asked.escalated) return refuse('AlreadyEscalated', { what });
    const due = asked.ladder.find(({ kind }) => kind === 'escalate')?.at;
    if (!due || at < due) return refuse('NotLateYet', { due });
    return accept({ type: 'ActingEscalated', data: { what, to: 'CEO' } });
  },
});
