import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command, theProcess } from '../../process/index.js';
import { inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import type { InternalPost } from '../state.js';

/** The ladder's last rung: the CEO is asked too. It widens who may decide, and decides nothing. */
export const escalateApproval = command({
  type: 'EscalateApproval',
  schema: z.strictObject({}),
  clause: clauses.gate,
  summary: 'Bring a late approval to the CEO.',
  by: theProcess,
  personal: {},
  decide: (_, state: InternalPost, { at }: Context<unknown>) => {
    const found = inStep(state, 'Requested', 'Describing', 'AwaitingRoute', 'ExternalRoute');
    if (!found) return refuse('NotAwaitingApproval', { status: state.status });
    const { step } = found;
    if (step.status === 'Describing' && !step.written) return refuse('NotAwaitingApproval', { status: state.status });
    if (step.escalated) return refuse('AlreadyEscalated');
    const due = step.ladder.find((rung) => rung.kind === 'escalate')?.at;
    if (!due || at < due) return refuse('NotLateYet', { due });
    return accept({ type: 'ApprovalEscalated', data: { to: 'CEO' } });
  },
});
