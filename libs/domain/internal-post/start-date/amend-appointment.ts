import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command, holding, isAbout, localDateText } from '../../process/index.js';
import { ownInterest, standing, vacancyOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText, vacancyNumber } from '../fields.js';
import { schoolOf, type InternalPost } from '../state.js';

/** The agreed start date moves after the appointment was made; subscribers are told with the next revision. */
export const amendAppointment = command({
  type: 'AmendAppointment',
  schema: z.strictObject({ vacancy: vacancyNumber, startsOn: localDateText, reason: reasonText() }),
  clause: clauses.step4,
  summary: 'Move the start date of an appointment, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ vacancy: number, startsOn, reason }, state: InternalPost, context: Context<unknown>) => {
    const vacancy = vacancyOf(state, number, 'Appointed');
    if (!vacancy) return refuse('NotAppointed', standing(state, number));
    const { appointment } = vacancy;
    if (isAbout(appointment.staff, context)) return refuse('OwnCase', { because: 'own-case' });
    const no = ownInterest(state, context);
    if (no) return no;
    if (startsOn === appointment.startsOn) return refuse('SameStartDate', { startsOn });
    return accept({
      type: 'AppointmentAmended',
      data: { vacancy: number, ...appointment, startsOn, revision: appointment.revision + 1, reason },
    });
  },
});
