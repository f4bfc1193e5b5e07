import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, byItsAuthor, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { routeTask } from './route-task.js';
import type { InternalPost } from '../state.js';
import { appointmentFalling } from './appointment-falling.js';

/** The posts that are still free are not filled; appointments that were made stand. */
export const closeUnfilled = command({
  type: 'CloseUnfilled',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.step5,
  summary: 'End the search with posts unfilled, with a reason; appointments that were made stand.',
  by: answeringNamed(routeTask),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, context: Context<unknown>) => {
    const found = inStep(state, 'AwaitingRoute', 'ExternalRoute');
    if (!found) return refuse('NotAwaitingRoute', { status: state.status });
    const no = appointmentFalling(found.post);
    if (no) return no;
    return accept({ type: 'PostClosedUnfilled', data: { by: actorOf(context), reason } });
  },
});
