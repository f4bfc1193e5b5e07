import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutSecondee, actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, reasonText, side } from '../fields.js';
import { isRequested, type Secondment } from '../state.js';
import type { Side } from '../words.js';

type Reviewing = Readonly<{ review: number; as: Side }>;

/** One side says how the secondment goes; for a partner outside the trust HR records its word. */
export const recordReview = command({
  type: 'RecordReview',
  schema: z.strictObject({ review: number, as: side, goesWell: z.boolean(), note: reasonText() }),
  clause: clauses.review,
  summary: 'Record your side’s review of the secondment.',
  by: answeringNamed<Reviewing, Secondment>(({ review, as }) => `record-review-${review}-${as}`),
  personal: { note: aboutSecondee },
  decide: ({ review, as: by, goesWell, note }, state: Secondment, context: Context<unknown>) => {
    const open = isRequested(state) ? state.reviews.find((one) => one.number === review) : undefined;
    if (!open?.parties.some((party) => party.side === by)) return refuse('NoSuchReview', { review, as: by });
    if (open.recorded.includes(by)) return refuse('AlreadyReviewed', { review, as: by });
    return accept({ type: 'ReviewRecorded', data: { review, side: by, goesWell, note, by: actorOf(context) } });
  },
});
