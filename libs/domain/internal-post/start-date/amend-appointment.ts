import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, holding, isAbout, localDateText } from '../../process/index.js';
import { actorOf, ownInterest, standing, vacancyOf } from '../acting.js';
import { changesThePast } from './amending.js';
import { appointmentFields, appointmentSuperseded } from './appointment-fields.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import { partiesOf } from '../offer/parties.js';
import { isRequested, schoolOf, type InternalPost } from '../state.js';

/** Another start date for an appointment is put to the sides; the appointment stands as it is until all have signed the new one. */
export const amendAppointment = command({
  type: 'AmendAppointment',
  schema: z.strictObject({ ...appointmentFields, startsOn: localDateText, reason: reasonText() }),
  clause: clauses.step4,
  summary: 'Propose another start date for an appointment, with a reason; it holds once every side has agreed.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ vacancy: number, revision, startsOn, reason }, state: InternalPost, context: Context<Rules>) => {
    const vacancy = vacancyOf(state, number, 'Appointed');
    if (!isRequested(state) || !vacancy) return refuse('NotAppointed', standing(state, number));
    const { appointment, amendment: open, amendments = 0 } = vacancy;
    if (isAbout(appointment.staff, context)) return refuse('OwnCase', { because: 'own-case' });
    const no = ownInterest(state, context) ?? appointmentSuperseded(appointment, revision);
    if (no) return no;
    if (startsOn === appointment.startsOn) return refuse('SameStartDate', { startsOn });
    if (startsOn === open?.startsOn) return refuse('SameStartDate', { startsOn, amendment: open.number });
    const late = changesThePast(appointment, startsOn, context);
    if (late) return late;
    return accept({
      type: 'AmendmentProposed',
      data: {
        vacancy: number,
        amendment: amendments + 1,
        startsOn,
        parties: partiesOf(state, appointment.releasedBy, appointment.staff, context),
        by: actorOf(context),
        reason,
        // Nothing has to be settled: without an answer the appointment stands as it is.
        ladder: rungsFrom(
          context.at,
          context.rules.internalPost.startDate.ladder.filter(({ kind }) => kind !== 'escalate'),
        ),
      },
    });
  },
});
