import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, byItsAuthor, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, personalText } from '../fields.js';
import { isGoingOn, type Cycle } from '../state.js';

/** The owner has done what the review asked of them, and says what came of it. */
export const completeAction = command({
  type: 'CompleteAction',
  schema: z.strictObject({ action: number, outcome: personalText(4000).optional() }),
  clause: clauses.progress,
  summary: 'Say that you have done an action of the review.',
  by: answeringNamed<{ action: number }, Cycle>(({ action }) => `complete-action-${action}`),
  personal: { outcome: byItsAuthor },
  decide: ({ action, outcome }, state: Cycle, context: Context<unknown>) =>
    isGoingOn(state) && state.actions.some((one) => one.action === action)
      ? accept({ type: 'ActionCompleted', data: { action, ...(outcome && { outcome }), by: actorOf(context) } })
      : refuse('NoSuchAction', { action }),
});
