import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { isOpened, participants, type Cycle } from '../state.js';
import { nextReview } from '../times.js';
import { agendaOf } from './agenda.js';

/** Once a term SLT is asked to review the cohort; one that was not held to its end is noted as missed. */
export const openReview = command({
  type: 'OpenReview',
  schema: z.strictObject({}),
  clause: clauses.progress,
  summary: 'Ask SLT to review the programme and its participants, with an agenda of the facts.',
  by: theProcess,
  personal: {},
  alongside: (_, state: Cycle) => (isOpened(state) ? participants(state).map((one) => one.participation) : []),
  decide: (_, state: Cycle, context: Context<Rules>) => {
    if (!isOpened(state) || state.status !== 'Running' || !state.nextReviewAt)
      return refuse('NotRunning', { status: state.status });
    if (context.at < state.nextReviewAt) return refuse('NotDueYet', { due: state.nextReviewAt });
    const opened = {
      type: 'ReviewOpened',
      data: {
        review: state.reviews + 1,
        agenda: agendaOf(state, localDate(context.at), context),
        nextReviewAt: nextReview(context),
        ladder: rungsFrom(context.at, context.rules.ldp.review.ladder),
      },
    } as const;
    return state.review
      ? accept({ type: 'ReviewMissed', data: { review: state.review.review } }, opened)
      : accept(opened);
  },
});
