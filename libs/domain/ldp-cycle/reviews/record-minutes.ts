import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, personalText } from '../fields.js';
import type { Cycle } from '../state.js';
import { openReviewOf, runningReview } from './holding.js';

/** The minutes of the meeting; a later version replaces the one before, and both are kept. */
export const recordMinutes = command({
  type: 'RecordMinutes',
  schema: z.strictObject({ review: number, minutes: personalText(20_000) }),
  clause: clauses.progress,
  summary: 'Record the minutes of a progress review.',
  by: runningReview,
  personal: { minutes: byItsAuthor },
  decide: ({ review, minutes }, state: Cycle, context: Context<unknown>) => {
    const open = openReviewOf(state, review);
    if (!open.ok) return open;
    const version = open.review.minutes + 1;
    return accept({ type: 'MinutesRecorded', data: { review, version, minutes, by: actorOf(context) } });
  },
});
