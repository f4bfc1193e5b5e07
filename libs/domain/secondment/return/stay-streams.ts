import type { StreamId } from '../../../kernel/index.js';
import { postsOf, streamsOf } from '../ledger.js';
import { stepIn, type Secondment } from '../state.js';

const stayOf = (state: Secondment) => stepIn(state, 'Running', 'Returning')?.stay;

/** The ledger of the home post. */
export const homeStream = (_: unknown, state: Secondment): readonly StreamId[] => streamsOf(stayOf(state)?.home.post);
/** The ledgers of both posts, and of the one that is planned. */
export const stayStreams = (_: unknown, state: Secondment): readonly StreamId[] => {
  const stay = stayOf(state);
  const plan = stepIn(state, 'Returning')?.return.plan;
  return stay ? streamsOf(...postsOf(stay), plan?.post) : [];
};
