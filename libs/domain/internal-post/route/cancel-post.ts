import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command, holding } from '../../process/index.js';
import { actorOf, ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { isOpen, isRequested, schoolOf, type InternalPost } from '../state.js';
import { isTaken } from '../vacancy.js';
import { appointmentFalling } from './appointment-falling.js';

/** HR calls the post off, at any step. Appointments that were made stand: then only the posts that are still free are given up. */
export const cancelPost = command({
  type: 'CancelPost',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.gate,
  summary: 'Call the post off at any step, with a reason; appointments that were made stand.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, context: Context<unknown>) => {
    if (!isRequested(state) || !isOpen(state)) return refuse('NotOpen', { status: state.status });
    const no = ownInterest(state, context) ?? appointmentFalling(state);
    if (no) return no;
    const data = { by: actorOf(context), reason };
    return state.vacancies.some(isTaken)
      ? accept({ type: 'PostClosedUnfilled', data })
      : accept({ type: 'PostCancelled', data });
  },
});
