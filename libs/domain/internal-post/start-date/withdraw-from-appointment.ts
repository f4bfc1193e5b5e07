import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { anyStaff, byItsAuthor, command } from '../../process/index.js';
import { actorOf, standing, vacancyOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText, vacancyNumber } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import type { InternalPost } from '../state.js';

/** Whoever was appointed withdraws. Nothing is undone yet: SLT first looks at the vacancies that the move has opened. */
export const withdrawFromAppointment = command({
  type: 'WithdrawFromAppointment',
  schema: z.strictObject({ vacancy: vacancyNumber, reason: reasonText().optional() }),
  clause: clauses.step4,
  summary: 'Withdraw from the appointment that was made to you.',
  by: anyStaff,
  personal: { reason: byItsAuthor },
  decide: ({ vacancy: number, reason }, state: InternalPost, context: Context<Rules>) => {
    const vacancy = vacancyOf(state, number, 'Appointed');
    if (!vacancy) return refuse('NotAppointed', standing(state, number));
    const by = actorOf(context);
    if (vacancy.appointment.staff !== by) return refuse('NotYourAppointment', { vacancy: number });
    const ladder = rungsFrom(context.at, context.rules.internalPost.route.ladder);
    return accept({ type: 'AppointeeWithdrew', data: { vacancy: number, by, ...(reason && { reason }), ladder } });
  },
});
