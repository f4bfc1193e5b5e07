import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command, holding } from '../../process/index.js';
import { actorOf, ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { isOpen, isRequested, schoolOf, type InternalPost } from '../state.js';

/** HR calls the post off before anybody is appointed; where somebody is, CloseUnfilled ends the rest. */
export const cancelPost = command({
  type: 'CancelPost',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.gate,
  summary: 'Call the post off before an appointment is made, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, context: Context<unknown>) => {
    if (!isRequested(state) || !isOpen(state)) return refuse('NotOpen', { status: state.status });
    const appointed = state.vacancies.filter((one) => 'appointment' in one).map(({ number }) => number);
    if (appointed.length) return refuse('SomebodyIsAppointed', { vacancies: appointed, first: 'VoidAppointment' });
    return ownInterest(state, context) ?? accept({ type: 'PostCancelled', data: { by: actorOf(context), reason } });
  },
});
