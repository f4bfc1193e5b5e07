import { z } from 'zod';
import { accept, refuse, type Context, type SchoolId } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { command, holding, line, schoolId } from '../process/index.js';
import { rungsFrom } from './ladder.js';
import type { InternalPost } from './state.js';

/** HR asks for a post to be filled from inside the trust. */
export const requestPost = command({
  type: 'RequestPost',
  schema: z.strictObject({ title: line(120), school: schoolId }),
  clause: '002 §Secondment opportunities',
  summary: 'Ask for a post to be filled from inside the trust.',
  starts: true,
  by: holding('HR', (_: InternalPost, { school }: { school: SchoolId }) => school),
  personal: {},
  decide: ({ title, school }, state: InternalPost, { actor, at, rules, people }: Context<Rules>) => {
    if (state.status !== 'NotRequested') return refuse('AlreadyRequested', { status: state.status });
    if (!people.knowsSchool(school)) return refuse('UnknownSchool', { school });
    if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
    const ladder = rungsFrom(at, rules.internalPost.approval.ladder);
    return accept({ type: 'PostRequested', data: { title, school, requestedBy: actor.id, ladder } });
  },
});
