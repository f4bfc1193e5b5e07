import type { Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { rungsFrom, type Sealed } from '../../process/index.js';
import { actorOf } from '../acting.js';
import type { File } from '../state.js';

/** Earlier than its day where somebody gives a reason. */
export const opened = ({ reviews }: File, context: Context<Rules>, reason?: Sealed) => {
  const ladder = rungsFrom(context.at, context.rules.policies.review.ladder);
  const because = reason && { reason, by: actorOf(context) };
  return {
    type: 'ReviewOpened',
    data: { review: reviews + 1, early: reason !== undefined, ...because, ladder },
  } as const;
};
