import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { answering, command } from '../process/index.js';
import type { InternalPost } from './state.js';

/** SLT agrees that the post may be advertised; whoever asked for it can't be the one. */
export const approveRequest = command({
  type: 'ApproveRequest',
  schema: z.strictObject({}),
  clause: '002 §Secondment opportunities',
  summary: 'Agree, as SLT, that the post may be advertised internally.',
  by: answering('approve-request'),
  personal: {},
  decide: (_, state: InternalPost, { actor }: Context<unknown>) => {
    if (state.status !== 'Requested') return refuse('NotAwaitingApproval', { status: state.status });
    if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
    return accept({ type: 'RequestApproved', data: { approvedBy: actor.id } });
  },
});
