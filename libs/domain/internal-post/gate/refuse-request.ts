import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answering, byItsAuthor, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import type { InternalPost } from '../state.js';

/** SLT declines the request, saying why. */
export const refuseRequest = command({
  type: 'RefuseRequest',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.gate,
  summary: 'Decline, as SLT, that the post is filled as a development opportunity, with a reason.',
  by: answering('identify-post'),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, context: Context<unknown>) => {
    if (!inStep(state, 'Requested')) return refuse('NotAwaitingApproval', { status: state.status });
    return accept({ type: 'RequestRefused', data: { refusedBy: actorOf(context), reason } });
  },
});
