import { z } from 'zod';
import { accept } from '../../../kernel/index.js';
import { byItsAuthor, command } from '../../process/index.js';
import { answersOffer, offerFields, openOffer } from './answering-offer.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import type { InternalPost } from '../state.js';

/** Step 4: the candidate declines; the next of the reserve comes up. */
export const declineOffer = command({
  type: 'DeclineOffer',
  schema: z.strictObject({ ...offerFields, reason: reasonText().optional() }),
  clause: clauses.step4,
  summary: 'Decline the offer that you were made.',
  by: answersOffer,
  personal: { reason: byItsAuthor },
  decide: ({ vacancy, offer, reason }, state: InternalPost) => {
    const open = openOffer(state, { vacancy, offer });
    if (!open.ok) return open;
    return accept({ type: 'OfferDeclined', data: { vacancy, ...(reason && { reason }) } });
  },
});
