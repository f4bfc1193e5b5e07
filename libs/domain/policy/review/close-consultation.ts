import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { reviewIn, type Policy } from '../state.js';

/** Its last day is over. */
export const closeConsultation = command({
  type: 'CloseConsultation',
  schema: z.strictObject({}),
  clause: clauses.consultation,
  summary: 'Note that the consultation has ended.',
  by: theProcess,
  personal: {},
  decide: (_, state: Policy, { at, rules }: Context<Rules>) => {
    const consultation = reviewIn(state, 'Consulting')?.consultation;
    if (!consultation) return refuse('NoConsultation', { status: state.status });
    if (at < consultation.endsAt) return refuse('NotDueYet', { due: consultation.endsAt });
    const ladder = rungsFrom(at, rules.policies.review.ladder);
    return accept({ type: 'ConsultationClosed', data: { answers: consultation.answers, ladder } });
  },
});
