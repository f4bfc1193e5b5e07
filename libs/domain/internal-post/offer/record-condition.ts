import { z } from 'zod';
import { accept, refuse, type Context, type StaffId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, holding } from '../../process/index.js';
import { actorOf, applicationOf, ownInterest, standing, vacancyOf } from '../acting.js';
import { appointmentMade, startsInThePast } from '../start-date/appointing.js';
import { offerFields, offerSuperseded } from './answering-offer.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { settled } from '../consequences.js';
import { isRequested, schoolOf, type InternalPost } from '../state.js';
import { openConditions } from '../vacancy.js';

/** Step 4: a condition of the offer is met, or is not; with the last one met the agreed date stands. */
export const recordCondition = command({
  type: 'RecordCondition',
  schema: z.strictObject({
    ...offerFields,
    condition: z.string().max(40),
    met: z.boolean(),
    evidence: reasonText().optional(),
  }),
  clause: clauses.step4,
  summary: 'Record whether a condition of the offer is met, with the evidence.',
  by: holding('HR', schoolOf),
  personal: {
    evidence: ({ vacancy }, actor, state: InternalPost): StaffId => {
      const open = vacancyOf(state, vacancy ?? 1, 'Offered', 'Lapsed', 'AgreeingDate');
      return (open && applicationOf(state, open.offer.application)?.applicant) ?? byItsAuthor(undefined, actor);
    },
  },
  decide: ({ vacancy: number, offer, condition, met, evidence }, state: InternalPost, context: Context<Rules>) => {
    const vacancy = vacancyOf(state, number, 'Offered', 'Lapsed', 'AgreeingDate');
    if (!isRequested(state) || !vacancy) return refuse('NoOfferOpen', standing(state, number));
    const superseded = offerSuperseded(vacancy, offer);
    if (superseded) return superseded;
    const no = ownInterest(state, context);
    if (no) return no;
    const { conditions, application } = vacancy.offer;
    const known = conditions.find(({ id }) => id === condition);
    if (!known) return refuse('UnknownCondition', { condition, conditions });
    if (known.met === met) return refuse('AlreadyRecorded', { condition, met });
    const recorded = {
      type: 'ConditionRecorded',
      data: { vacancy: number, condition, met, by: actorOf(context), ...(evidence && { evidence }) },
    } as const;
    const last = met && openConditions(vacancy.offer).every(({ id }) => id === condition);
    const applicant = applicationOf(state, application);
    if (!last || vacancy.status !== 'AgreeingDate' || !vacancy.agreed || !applicant) return accept(recorded);
    const late = startsInThePast(vacancy.agreed, context);
    if (late) return late;
    const made = appointmentMade(state, applicant, number, vacancy.agreed, context);
    return accept(...settled(state, context, recorded, made));
  },
});
