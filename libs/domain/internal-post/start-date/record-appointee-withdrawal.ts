import { z } from 'zod';
import { accept, refuse, type Context, type StaffId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, holding, isAbout } from '../../process/index.js';
import { actorOf, ownInterest, standing, vacancyOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText, vacancyNumber } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import { schoolOf, type InternalPost } from '../state.js';

/** HR records that whoever was appointed has withdrawn by word of mouth, or has left the trust. */
export const recordAppointeeWithdrawal = command({
  type: 'RecordAppointeeWithdrawal',
  schema: z.strictObject({ vacancy: vacancyNumber, reason: reasonText() }),
  clause: clauses.step4,
  summary: 'Record that an appointed person does not take up the post, with how it became known.',
  by: holding('HR', schoolOf),
  personal: {
    reason: ({ vacancy }, actor, state: InternalPost): StaffId =>
      vacancyOf(state, vacancy ?? 1, 'Appointed')?.appointment.staff ?? byItsAuthor(undefined, actor),
  },
  decide: ({ vacancy: number, reason }, state: InternalPost, context: Context<Rules>) => {
    const vacancy = vacancyOf(state, number, 'Appointed');
    if (!vacancy) return refuse('NotAppointed', standing(state, number));
    if (isAbout(vacancy.appointment.staff, context)) return refuse('OwnCase', { because: 'own-case' });
    const no = ownInterest(state, context);
    if (no) return no;
    const ladder = rungsFrom(context.at, context.rules.internalPost.route.ladder);
    return accept({ type: 'AppointeeWithdrew', data: { vacancy: number, by: actorOf(context), reason, ladder } });
  },
});
