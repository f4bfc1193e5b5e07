import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command, holding, isAbout } from '../../process/index.js';
import { ownInterest, standing, vacancyOf } from '../acting.js';
import { appointmentFields, appointmentSuperseded } from './appointment-fields.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { schoolOf, type InternalPost } from '../state.js';

/** The appointment does not take effect after all, once somebody withdrew and SLT has looked at what hangs on it; subscribers undo it, and the vacancy is free again. */
export const voidAppointment = command({
  type: 'VoidAppointment',
  schema: z.strictObject({ ...appointmentFields, reason: reasonText() }),
  clause: clauses.step4,
  summary: 'Void an appointment that does not take effect, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ vacancy: number, revision, reason }, state: InternalPost, context: Context<unknown>) => {
    const vacancy = vacancyOf(state, number, 'Appointed', 'AppointeeWithdrew');
    if (!vacancy) return refuse('NotAppointed', standing(state, number));
    const { appointment } = vacancy;
    if (isAbout(appointment.staff, context)) return refuse('OwnCase', { because: 'own-case' });
    const no = ownInterest(state, context) ?? appointmentSuperseded(appointment, revision);
    if (no) return no;
    if (vacancy.status === 'Appointed')
      return refuse('NobodyWithdrew', { ...standing(state, number), first: 'RecordAppointeeWithdrawal' });
    if (!vacancy.reviewed)
      return refuse('DependentVacanciesNotReviewed', { vacancy: number, needs: 'ReviewDependents' });
    return accept({
      type: 'AppointmentVoided',
      data: { vacancy: number, ...appointment, revision: appointment.revision + 1, reason },
    });
  },
});
