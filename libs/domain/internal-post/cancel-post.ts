import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { byItsAuthor, command, holding, personalText } from '../process/index.js';
import { isOpen, schoolOf, type InternalPost } from './state.js';

/** HR calls the post off before anybody is appointed. */
export const cancelPost = command({
  type: 'CancelPost',
  schema: z.strictObject({ reason: personalText(2000) }),
  clause: '002 §Secondment opportunities',
  summary: 'Call the post off before an appointment is made, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, { actor }: Context<unknown>) => {
    if (!isOpen(state)) return refuse('NotOpen', { status: state.status });
    if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
    return accept({ type: 'PostCancelled', data: { by: actor.id, reason } });
  },
});
