import { z } from 'zod';
import { accept, refuse, type Context, type SchoolId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, holding, id, line, localDateText, schoolId } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import type { InternalPost } from '../state.js';

/** HR asks for one or several posts to be filled from inside the trust; with a reason of its own, without waiting for SLT. */
export const requestPost = command({
  type: 'RequestPost',
  schema: z.strictObject({
    title: line(120),
    school: schoolId,
    posts: z.int().min(1).max(20).default(1),
    arisesFrom: id<'Appointment'>().optional(),
    onSecondmentUntil: localDateText.optional(),
    post: id<'Post'>().optional(),
    reason: reasonText().optional(),
  }),
  clause: clauses.gate,
  summary: 'Ask for a post to be filled from inside the trust; with a reason when it is to start without SLT.',
  starts: true,
  by: holding('HR', (_: InternalPost, { school }: { school: SchoolId }) => school),
  personal: { reason: byItsAuthor },
  decide: (
    { title, school, posts, arisesFrom, onSecondmentUntil, post, reason },
    state: InternalPost,
    context: Context<Rules>,
  ) => {
    const { at, rules, people } = context;
    if (state.status !== 'NotRequested') return refuse('AlreadyRequested', { status: state.status });
    if (!people.knowsSchool(school)) return refuse('UnknownSchool', { school });
    const { approval, description } = rules.internalPost;
    const by = actorOf(context);
    const ladder = rungsFrom(at, approval.ladder);
    const requested = {
      type: 'PostRequested',
      data: {
        title,
        school,
        requestedBy: by,
        posts,
        ladder,
        ...(arisesFrom && { arisesFrom }),
        ...(onSecondmentUntil && { onSecondmentUntil }),
        ...(post && { post }),
      },
    } as const;
    if (!reason) return accept(requested);
    const started = { by, reason, ladder: rungsFrom(at, description.ladder) };
    return accept(requested, { type: 'PostStartedForOtherReason', data: started });
  },
});
