import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { command, theProcess } from '../process/index.js';
import type { InternalPost } from './state.js';

/** The ladder's last rung: the CEO is asked too. It widens who may decide, and decides nothing. */
export const escalateApproval = command({
  type: 'EscalateApproval',
  schema: z.strictObject({}),
  clause: '002 §Secondment opportunities',
  summary: 'Bring a late approval to the CEO.',
  by: theProcess,
  personal: {},
  decide: (_, state: InternalPost, { at }: Context<unknown>) => {
    if (state.status !== 'Requested') return refuse('NotAwaitingApproval', { status: state.status });
    if (state.escalated) return refuse('AlreadyEscalated');
    const due = state.ladder.find((rung) => rung.kind === 'escalate')?.at;
    if (!due || at < due) return refuse('NotLateYet', { due });
    return accept({ type: 'ApprovalEscalated', data: { to: 'CEO' } });
  },
});
