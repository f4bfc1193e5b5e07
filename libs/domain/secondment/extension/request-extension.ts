import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, dayAfter, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, localDateText, rungsFrom } from '../../process/index.js';
import { actorOf, hrOfTheHome, ownCase } from '../acting.js';
import { clauses } from '../clauses.js';
import { ownCover } from '../covering.js';
import { reasonText } from '../fields.js';
import { flagsOf, monthsOf } from '../length.js';
import { reviewersOf } from '../reviews/reviewers.js';
import { isRequested, stepIn, type Secondment } from '../state.js';

/** HR asks for more time; what it comes to in all, and what the law says of it, is there before SLT decides. */
export const requestExtension = command({
  type: 'RequestExtension',
  schema: z.strictObject({ until: localDateText, reason: reasonText() }),
  clause: clauses.length,
  summary: 'Ask SLT to extend the secondment until a day, with a reason.',
  by: hrOfTheHome,
  personal: { reason: byItsAuthor },
  decide: ({ until, reason }, state: Secondment, context: Context<Rules>) => {
    const step = stepIn(state, 'Running', 'Returning');
    if (!isRequested(state) || !step) return refuse('NotRunning', { status: state.status });
    const { from, lastDay, home } = step.stay;
    const no = ownCase(state, context) ?? ownCover(state, context);
    if (no) return no;
    if (state.extension) return refuse('ExtensionOpen', { extension: state.extension.number });
    if (step.status === 'Returning' && (step.return.plan || step.return.because))
      return refuse('ReturnIsPlanned', { lastDay });
    const today = localDate(context.at);
    if (lastDay < today) return refuse('TooLateToExtend', { lastDay, today });
    if (until <= lastDay) return refuse('NotLater', { until, lastDay });
    const { maxMonths, maxExtensions } = context.rules.secondment.length;
    if (state.extensions >= maxExtensions)
      return refuse('NoMoreExtensions', { extensions: state.extensions, maxExtensions });
    const months = monthsOf(dayAfter(lastDay), until);
    if (months > maxMonths) return refuse('LongerThanAllowed', { months, maxMonths });
    const found = flagsOf({ from, lastDay, until, home: home.post }, context);
    const { extension, review } = context.rules.secondment;
    const requested = {
      type: 'ExtensionRequested',
      data: {
        extension: state.extensionsAsked + 1,
        until,
        ...found,
        agreements: state.extensions + 2,
        by: actorOf(context),
        reason,
        ladder: rungsFrom(context.at, extension.ladder),
      },
    } as const;
    if (!found.flags.includes('hard-review')) return accept(requested);
    return accept(requested, {
      type: 'ReviewOpened',
      data: {
        review: state.reviews.length + 1,
        parties: reviewersOf(step.stay, context),
        ladder: rungsFrom(context.at, review.ladder),
        because: 'hard-review',
      },
    });
  },
});
