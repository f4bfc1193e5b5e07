import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { routeTask } from './route-task.js';
import type { InternalPost } from '../state.js';

/** The posts that are still free are advertised once more; the panel is set up anew. */
export const relistPost = command({
  type: 'RelistPost',
  schema: z.strictObject({}),
  clause: clauses.step5,
  summary: 'Advertise the posts that are still free once more.',
  by: answeringNamed(routeTask),
  personal: {},
  decide: (_, state: InternalPost, context: Context<unknown>) => {
    if (!inStep(state, 'AwaitingRoute', 'ExternalRoute')) return refuse('NotAwaitingRoute', { status: state.status });
    return accept({ type: 'PostRelisted', data: { by: actorOf(context) } });
  },
});
