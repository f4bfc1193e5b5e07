import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { answering, byItsAuthor, command, id, personalText } from '../process/index.js';
import { rungsFrom } from './ladder.js';
import type { InternalPost } from './state.js';

/** Step 3: the panel names the successful candidate, and why. */
export const selectCandidate = command({
  type: 'SelectCandidate',
  schema: z.strictObject({ application: id<'Application'>(), reason: personalText(4000) }),
  clause: '002 §Secondment opportunities, step 3',
  summary: 'Name the successful candidate, with the reasons.',
  by: answering('select-candidate'),
  personal: { reason: byItsAuthor },
  decide: ({ application, reason }, state: InternalPost, { actor, at, rules }: Context<Rules>) => {
    if (state.status !== 'Selecting') return refuse('NotSelecting', { status: state.status });
    if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
    if (!state.applications.some((a) => a.id === application)) return refuse('UnknownApplication', { application });
    const ladder = rungsFrom(at, rules.internalPost.startDate.ladder);
    return accept({ type: 'CandidateSelected', data: { application, by: actor.id, reason, ladder } });
  },
});
