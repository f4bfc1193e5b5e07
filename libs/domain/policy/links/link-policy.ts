import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { actorOf, byHr, living } from '../acting.js';
import { same } from '../changes/register.js';
import { clauses } from '../clauses.js';
import { isRegistered, type Policy } from '../state.js';
import { link } from './link.js';
import { otherPolicy } from './other-policy.js';

/** The policy names another, and is asked to check itself when that changes; circles are no fault. */
export const linkPolicy = command({
  type: 'LinkPolicy',
  schema: z.strictObject(link),
  clause: clauses.links,
  summary: 'Link a policy to another that it refers to, depends on, implements or replaces.',
  by: byHr,
  personal: {},
  alongside: ({ policy }) => [policy],
  decide: ({ policy, kind }, state: Policy, context: Context<unknown>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    if (policy === context.stream) return refuse('LinkToItself');
    if (!isRegistered(otherPolicy(context, policy))) return refuse('UnknownPolicy', { policy });
    if (alive.file.links.some(same({ policy, kind }))) return refuse('AlreadyLinked', { policy, kind });
    const back = { type: 'DependantLinked', data: { policy: context.stream, kind } };
    const linked = { type: 'PolicyLinked', data: { policy, kind, by: actorOf(context) } } as const;
    return acceptAlongside([linked], [{ stream: policy, events: [back] }]);
  },
});
