import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, command } from '../../process/index.js';
import { actorOf, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { hash } from '../fields.js';
import { isLive, reviewIn, type Policy } from '../state.js';
import { dependantsOf } from '../links/impact.js';
import { followed } from './approved.js';

/** A governor confirms that the text has the amendments which the meeting asked for. */
export const confirmAmendments = command({
  type: 'ConfirmAmendments',
  schema: z.strictObject({ hash }),
  clause: clauses.meeting,
  summary: 'Confirm that the amended text is what the meeting approved.',
  by: answering('confirm-amendments'),
  personal: {},
  alongside: (_, state: Policy) => dependantsOf(state),
  decide: ({ hash }, state: Policy, context: Context<Rules>) => {
    const review = reviewIn(state, 'Amending');
    if (!review?.draft || !review.conditional || !isLive(state))
      return refuse('NothingToAmend', { status: state.status });
    const { draft, conditional } = review;
    if (draft.hash !== hash) return refuse('NotTheDraft', { hash: draft.hash });
    if (hash === conditional.hash) return refuse('NotAmendedYet', { amendments: conditional.amendments });
    const { body: by, meeting, minuteRef, contentReviewed } = conditional;
    const confirmed = { type: 'AmendmentsConfirmed', data: { hash, by: actorOf(context) } } as const;
    const said = { by, on: today(context), meeting, minuteRef, contentReviewed };
    const { events, alongside } = followed(state, context, said, confirmed);
    return acceptAlongside(events, alongside);
  },
});
