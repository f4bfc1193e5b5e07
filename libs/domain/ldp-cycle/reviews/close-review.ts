import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { number } from '../fields.js';
import { participants, type Cycle } from '../state.js';
import { openReviewOf, runningReview } from './holding.js';

/** The meeting is over once it has minutes and has looked at everybody who takes part. */
export const closeReview = command({
  type: 'CloseReview',
  schema: z.strictObject({ review: number }),
  clause: clauses.progress,
  summary: 'Close a progress review that has its minutes and a status for each participant.',
  by: runningReview,
  personal: {},
  decide: ({ review }, state: Cycle, context: Context<unknown>) => {
    const open = openReviewOf(state, review);
    if (!open.ok) return open;
    const { file, review: now } = open;
    if (!now.minutes) return refuse('NoMinutes', { review });
    const unseen = participants(file).filter((one) => !now.seen.some(({ candidate }) => candidate === one.candidate));
    if (unseen.length) return refuse('NotAllReviewed', { candidates: unseen.map(({ candidate }) => candidate) });
    return accept({ type: 'ReviewClosed', data: { review, by: actorOf(context) } });
  },
});
