import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, byItsAuthor, command } from '../../process/index.js';
import { actorOf, standing, vacancyOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText, vacancyNumber } from '../fields.js';
import { settled } from '../consequences.js';
import type { InternalPost } from '../state.js';

const openTask = ({ vacancy: number }: Readonly<{ vacancy: number }>, state: InternalPost): string =>
  vacancyOf(state, number, 'AppointeeWithdrew')?.reviewed
    ? `void-appointment-${number}`
    : `review-dependents-${number}`;

/** The withdrawal was a mistake, or was taken back: the appointment stands, and nobody who was told of it has to undo anything. */
export const keepAppointment = command({
  type: 'KeepAppointment',
  schema: z.strictObject({ vacancy: vacancyNumber, note: reasonText() }),
  clause: clauses.step4,
  summary: 'Record that an appointment stands although a withdrawal was recorded, with a note why.',
  by: answeringNamed(openTask),
  personal: { note: byItsAuthor },
  decide: ({ vacancy: number, note }, state: InternalPost, context: Context<Rules>) => {
    const vacancy = vacancyOf(state, number, 'AppointeeWithdrew');
    if (!vacancy) return refuse('NobodyWithdrew', standing(state, number));
    const data = { vacancy: number, by: actorOf(context), note };
    return accept(...settled(state, context, { type: 'AppointmentStands', data }));
  },
});
