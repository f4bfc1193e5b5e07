import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command } from '../../process/index.js';
import { byHr, living } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { type Policy } from '../state.js';
import { opened } from './opened.js';

/** The process opens a review on its day; HR may earlier, with a reason. */
export const openReview = command({
  type: 'OpenReview',
  schema: z.strictObject({ reason: reasonText().optional() }),
  clause: clauses.review,
  summary: 'Open the review of a policy: at its day, or earlier with a reason.',
  by: byHr,
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: Policy, context: Context<Rules>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const { review, standing } = alive.file;
    if (review) return refuse('ReviewUnderWay', { stage: review.stage });
    if (standing === 'Referenced') return refuse('NoTextSupplied');
    return reason ? accept(opened(alive.file, context, reason)) : refuse('ReasonNeeded');
  },
});
