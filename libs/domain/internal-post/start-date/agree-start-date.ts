import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command } from '../../process/index.js';
import { actorOf, applicationOf, standing, vacancyOf } from '../acting.js';
import { appointmentMade, startsInThePast } from './appointing.js';
import { clauses } from '../clauses.js';
import { vacancyNumber } from '../fields.js';
import { settled } from '../consequences.js';
import { isRequested, type InternalPost } from '../state.js';
import { latestProposal, openConditions, unsigned } from '../vacancy.js';

type Agreeing = Readonly<{ vacancy: number; as: 'gaining' | 'releasing' | 'candidate' }>;

/** Step 4: "appointed with effect from a date which is agreed with the Head of the employing school": with the last signature under one version. */
export const agreeStartDate = command({
  type: 'AgreeStartDate',
  schema: z.strictObject({
    vacancy: vacancyNumber,
    proposal: z.int().min(1).max(1000),
    as: z.enum(['gaining', 'releasing', 'candidate']),
  }),
  clause: clauses.step4,
  summary: 'Agree to the proposed start date, by its number; with the last side’s word the appointment is made.',
  by: answeringNamed<Agreeing, InternalPost>(({ vacancy, as }) => `agree-start-date-${vacancy}-${as}`),
  personal: {},
  decide: ({ vacancy: number, proposal, as }, state: InternalPost, context: Context<Rules>) => {
    const vacancy = vacancyOf(state, number, 'AgreeingDate');
    const latest = vacancy && latestProposal(vacancy);
    if (!isRequested(state) || !vacancy || !latest) return refuse('NoDateProposed', standing(state, number));
    if (proposal !== latest.number) return refuse('ProposalSuperseded', { proposal, latest });
    const { startsOn, signed: by } = latest;
    if (by.includes(as)) return refuse('AlreadySigned', { proposal, as });
    const late = startsInThePast(startsOn, context);
    if (late) return late;
    const actor = actorOf(context);
    const signed = { type: 'StartDateSigned', data: { vacancy: number, proposal, side: as, by: actor } } as const;
    if (unsigned(vacancy).some(({ side }) => side !== as)) return accept(signed);
    const agreed = { type: 'StartDateAgreed', data: { vacancy: number, proposal, startsOn, by: actor } } as const;
    const applicant = applicationOf(state, vacancy.offer.application);
    if (openConditions(vacancy.offer).length || !applicant) return accept(signed, agreed);
    const made = appointmentMade(state, applicant, number, startsOn, context);
    return accept(...settled(state, context, signed, agreed, made));
  },
});
