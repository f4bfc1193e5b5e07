import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, byItsAuthor, command } from '../../process/index.js';
import { inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { frozen } from './freezing.js';
import { routeTask } from './route-task.js';
import type { InternalPost } from '../state.js';

/** Nobody was found, and the post waits until it is opened again. */
export const holdPost = command({
  type: 'HoldPost',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.step5,
  summary: 'Hold the post, with a reason, until it is opened again.',
  by: answeringNamed(routeTask),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, context: Context<unknown>) => {
    if (!inStep(state, 'AwaitingRoute', 'ExternalRoute')) return refuse('NotAwaitingRoute', { status: state.status });
    return accept(frozen(reason, context));
  },
});
