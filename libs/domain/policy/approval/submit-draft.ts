import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, command, rungsFrom } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { hash } from '../fields.js';
import { isLive, reviewIn, type Policy } from '../state.js';
import { stepsOf } from './steps-of.js';

/** The draft is ready: from now on its text is approved step after step, by its class. */
export const submitDraft = command({
  type: 'SubmitDraft',
  schema: z.strictObject({ hash }),
  clause: clauses.approval,
  summary: 'Submit the draft for approval.',
  by: answering('draft'),
  personal: {},
  decide: ({ hash }, state: Policy, context: Context<Rules>) => {
    const review = reviewIn(state, 'Drafting');
    if (!review?.draft || !isLive(state)) return refuse('NoDraft', { status: state.status });
    const { draft, consultation, equality } = review;
    if (draft.hash !== hash) return refuse('NotTheDraft', { hash: draft.hash });
    const { policies } = context.rules;
    if (draft.class === 'editorial' && !draft.editorialProven) return refuse('EditorialNotProven', { hash });
    if (policies.consultation.needs.includes(draft.class) && !consultation?.closed)
      return refuse('ConsultationNeeded', { class: draft.class });
    if (policies.equalityImpact.needs.includes(draft.class) && equality !== hash)
      return refuse('EqualityImpactNeeded', { class: draft.class });
    const ladder = rungsFrom(context.at, policies.approval.ladder);
    const steps = stepsOf(state, draft, policies);
    return accept({ type: 'DraftSubmitted', data: { hash, steps, by: actorOf(context), ladder } });
  },
});
