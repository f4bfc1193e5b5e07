import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { actorOf, byHr, living } from '../acting.js';
import { same } from '../changes/register.js';
import { clauses } from '../clauses.js';
import type { Policy } from '../state.js';
import { link } from './link.js';

/** The policy names the other no more. */
export const unlinkPolicy = command({
  type: 'UnlinkPolicy',
  schema: z.strictObject(link),
  clause: clauses.links,
  summary: 'Take a link to another policy away.',
  by: byHr,
  personal: {},
  alongside: ({ policy }) => [policy],
  decide: ({ policy, kind }, state: Policy, context: Context<unknown>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    if (!alive.file.links.some(same({ policy, kind }))) return refuse('NotLinked', { policy, kind });
    const back = { type: 'DependantUnlinked', data: { policy: context.stream, kind } };
    const unlinked = { type: 'PolicyUnlinked', data: { policy, kind, by: actorOf(context) } } as const;
    return acceptAlongside([unlinked], [{ stream: policy, events: [back] }]);
  },
});
