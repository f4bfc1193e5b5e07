import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { anotherProcess, command, id, line, rungsFrom, schoolId, staffId } from '../../process/index.js';
import { clauses } from '../clauses.js';
import type { InternalPost } from '../state.js';

/** A secondment that is to become permanent opens the five steps for its host post; SLT is asked first, as for any other. */
export const openPost = command({
  type: 'OpenPost',
  schema: z.strictObject({
    title: line(120),
    school: schoolId,
    post: id<'Post'>(),
    requestedBy: staffId,
    secondment: id<'Stream'>(),
  }),
  clause: clauses.gate,
  summary: 'Open the five steps for a post that somebody holds on secondment and is wanted in for good.',
  by: anotherProcess('secondment'),
  personal: {},
  decide: (asked, state: InternalPost, { at, rules }: Context<Rules>) => {
    if (state.status !== 'NotRequested') return refuse('AlreadyRequested', { status: state.status });
    const ladder = rungsFrom(at, rules.internalPost.approval.ladder);
    return accept({ type: 'PostRequested', data: { ...asked, posts: 1, ladder } });
  },
});
