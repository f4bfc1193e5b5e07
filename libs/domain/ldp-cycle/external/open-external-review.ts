import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { nextAfter } from '../../../kernel/month-day.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, otherState, rungsFrom, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { cycleOf } from '../from-participation.js';
import { isOpened, type Begun, type Cycle } from '../state.js';
import { nextExternalReview } from '../times.js';

const nextCycle = ({ joinsOn }: Begun, { rules }: Context<Rules>) =>
  cycleOf(nextAfter(joinsOn, rules.ldp.intake.joins));
const asksItself = ({ status }: Cycle) => status === 'Running' || status === 'Ended';

/** Once a year the CEO is asked, by the youngest cohort: a cycle whose successor has its own cohort asks no more. */
export const openExternalReview = command({
  type: 'OpenExternalReview',
  schema: z.strictObject({}),
  clause: clauses.external,
  summary: 'Ask the CEO for the year’s review of external recruitment.',
  by: theProcess,
  personal: {},
  alongside: (_, state: Cycle, context: Context<Rules>) => (isOpened(state) ? [nextCycle(state, context)] : []),
  decide: (_, state: Cycle, context: Context<Rules>) => {
    if (!isOpened(state) || state.status !== 'Running' || !state.externalReviewAt)
      return refuse('NotRunning', { status: state.status });
    if (context.at < state.externalReviewAt) return refuse('NotDueYet', { due: state.externalReviewAt });
    const to = nextCycle(state, context);
    if (asksItself(otherState<Cycle>(context, to))) return accept({ type: 'ExternalReviewPassedOn', data: { to } });
    const opened = {
      type: 'ExternalReviewOpened',
      data: {
        review: state.externalReviews + 1,
        externalReviewAt: nextExternalReview(context),
        ladder: rungsFrom(context.at, context.rules.ldp.externalRecruitment.ladder),
      },
    } as const;
    return state.external
      ? accept({ type: 'ExternalReviewMissed', data: { review: state.external.review } }, opened)
      : accept(opened);
  },
});
