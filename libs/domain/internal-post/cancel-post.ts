import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { byItsAuthor, command, holding, isAbout, personalText } from '../process/index.js';
import { applicationsOf, isOpen, schoolOf, type InternalPost } from './state.js';

/** HR calls the post off before anybody is appointed. */
export const cancelPost = command({
  type: 'CancelPost',
  schema: z.strictObject({ reason: personalText(2000) }),
  clause: '002 §Secondment opportunities',
  summary: 'Call the post off before an appointment is made, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, context: Context<unknown>) => {
    if (!isOpen(state)) return refuse('NotOpen', { status: state.status });
    const { actor } = context;
    if (applicationsOf(state).some(({ applicant }) => isAbout(applicant, context)))
      return refuse('OwnCase', { because: 'own-case' });
    if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
    return accept({ type: 'PostCancelled', data: { by: actor.id, reason } });
  },
});
