import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { amendmentFields, answersAmendment, openAmendment } from './amending.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { settled } from '../consequences.js';
import type { InternalPost } from '../state.js';

/** A side does not agree to the other date: the appointment stands as it was. */
export const declineAmendment = command({
  type: 'DeclineAmendment',
  schema: z.strictObject({ ...amendmentFields, reason: reasonText() }),
  clause: clauses.step4,
  summary: 'Decline the other start date, with a reason; the appointment stands as it was.',
  by: answersAmendment,
  personal: { reason: byItsAuthor },
  decide: ({ vacancy, amendment, as: side, reason }, state: InternalPost, context: Context<Rules>) => {
    const found = openAmendment(state, { vacancy, amendment, as: side });
    if (!found.ok) return found;
    const data = { vacancy, amendment, side, by: actorOf(context), reason };
    return accept(...settled(state, context, { type: 'AmendmentDeclined', data }));
  },
});
