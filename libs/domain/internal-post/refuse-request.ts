import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { answering, byItsAuthor, command, personalText } from '../process/index.js';
import type { InternalPost } from './state.js';

/** SLT declines the request, saying why. */
export const refuseRequest = command({
  type: 'RefuseRequest',
  schema: z.strictObject({ reason: personalText(2000) }),
  clause: '002 §Secondment opportunities',
  summary: 'Decline the request, as SLT, with a reason.',
  by: answering('approve-request'),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, { actor }: Context<unknown>) => {
    if (state.status !== 'Requested') return refuse('NotAwaitingApproval', { status: state.status });
    if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
    return accept({ type: 'RequestRefused', data: { refusedBy: actor.id, reason } });
  },
});
