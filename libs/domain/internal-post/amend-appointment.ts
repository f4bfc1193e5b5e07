import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { byItsAuthor, command, holding, isAbout, localDateText, personalText } from '../process/index.js';
import { schoolOf, type InternalPost } from './state.js';

/** The agreed start date moves after the appointment was made; subscribers are told with the next revision. */
export const amendAppointment = command({
  type: 'AmendAppointment',
  schema: z.strictObject({ startsOn: localDateText, reason: personalText(2000) }),
  clause: '002 §Secondment opportunities, step 4',
  summary: 'Move the start date of an appointment, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ startsOn, reason }, state: InternalPost, context: Context<unknown>) => {
    if (state.status !== 'Appointed') return refuse('NotAppointed', { status: state.status });
    const { appointment } = state;
    if (isAbout(appointment.staff, context)) return refuse('OwnCase', { because: 'own-case' });
    if (startsOn === appointment.startsOn) return refuse('SameStartDate', { startsOn });
    return accept({
      type: 'AppointmentAmended',
      data: { ...appointment, startsOn, revision: appointment.revision + 1, reason },
    });
  },
});
