import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, theProcess } from '../../process/index.js';
import { living, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { type Policy } from '../state.js';
import { opened } from './opened.js';

/** The day has come on which the next review opens by itself. */
export const openDueReview = command({
  type: 'OpenDueReview',
  schema: z.strictObject({}),
  clause: clauses.review,
  summary: 'Open the review of a policy, as its day has come.',
  by: theProcess,
  personal: {},
  decide: (_, state: Policy, context: Context<Rules>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const { review, due } = alive.file;
    if (review) return refuse('ReviewUnderWay', { stage: review.stage });
    if (!due) return refuse('NoDueDate');
    return today(context) < due.opensOn
      ? refuse('NotDueYet', { due: due.opensOn })
      : accept(opened(alive.file, context));
  },
});
