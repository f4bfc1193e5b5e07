import { z } from 'zod';
import { accept, refuse, type Context, type SchoolId } from '../../kernel/index.js';
import { command, holding, line, localDateText, schoolId } from '../process/index.js';
import { actorOf } from './acting.js';
import { clauses } from './clauses.js';
import { patternField } from './fields.js';
import type { PostLedger } from './state.js';
import { fullTime } from './words.js';

/** A post of the establishment, from a day on, which may lie in the past: nobody holds it yet. */
export const establishPost = command({
  type: 'EstablishPost',
  schema: z.strictObject({
    title: line(120),
    school: schoolId,
    role: z.enum(['HR', 'SLT', 'CEO', 'Head', 'Governor']).optional(),
    management: z.boolean(),
    teaching: z.boolean(),
    pattern: patternField.optional(),
    from: localDateText,
  }),
  clause: clauses.posts,
  summary: 'Establish a post of a school, from a day on, with the role that comes with it.',
  starts: true,
  by: holding('HR', (_: PostLedger, { school }: { school: SchoolId }) => school),
  personal: {},
  decide: ({ role, pattern = fullTime, ...asked }, post: PostLedger, context: Context<unknown>) => {
    if (post.status !== 'NotEstablished') return refuse('AlreadyEstablished', { status: post.status });
    if (!context.people.knowsSchool(asked.school)) return refuse('UnknownSchool', { school: asked.school });
    const data = { ...asked, pattern, ...(role && { role }), by: actorOf(context) };
    return accept({ type: 'PostEstablished', data });
  },
});
