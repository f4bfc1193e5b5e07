import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { amendmentFields, answersAmendment, changesThePast, openAmendment } from './amending.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import type { InternalPost } from '../state.js';
import { withoutSignature } from '../vacancy.js';

/** A side agrees that the appointment begins on another day; with the last one it does, and subscribers learn the next revision. */
export const agreeAmendment = command({
  type: 'AgreeAmendment',
  schema: z.strictObject(amendmentFields),
  clause: clauses.step4,
  summary:
    'Agree to the other start date, by the number of its proposal; with the last side’s word the appointment is amended.',
  by: answersAmendment,
  personal: {},
  decide: ({ vacancy, amendment, as }, state: InternalPost, context: Context<Rules>) => {
    const found = openAmendment(state, { vacancy, amendment, as });
    if (!found.ok) return found;
    const { appointment, open } = found;
    const { startsOn, reason, parties, signed: by } = open;
    const late = changesThePast(appointment, startsOn, context);
    if (late) return late;
    const signed = { type: 'AmendmentSigned', data: { vacancy, amendment, side: as, by: actorOf(context) } } as const;
    if (withoutSignature(parties, by).some(({ side }) => side !== as)) return accept(signed);
    const data = { vacancy, ...appointment, startsOn, revision: appointment.revision + 1, reason };
    return accept(...settled(state, context, signed, { type: 'AppointmentAmended', data }));
  },
});
