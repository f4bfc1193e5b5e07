import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { byItsAuthor, command, holding, isAbout, personalText } from '../process/index.js';
import { schoolOf, type InternalPost } from './state.js';

/** The appointment does not take effect after all; subscribers undo it. */
export const voidAppointment = command({
  type: 'VoidAppointment',
  schema: z.strictObject({ reason: personalText(2000) }),
  clause: '002 §Secondment opportunities, step 4',
  summary: 'Void an appointment that does not take effect, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, context: Context<unknown>) => {
    if (state.status !== 'Appointed') return refuse('NotAppointed', { status: state.status });
    const { appointment } = state;
    if (isAbout(appointment.staff, context)) return refuse('OwnCase', { because: 'own-case' });
    return accept({ type: 'AppointmentVoided', data: { ...appointment, revision: appointment.revision + 1, reason } });
  },
});
