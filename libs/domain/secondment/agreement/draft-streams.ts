import type { StreamId } from '../../../kernel/index.js';
import { postsOf, streamsOf } from '../ledger.js';
import { isRequested, type Secondment } from '../state.js';

/** The posts that the version is about which is open for signatures. */
export const draftStreams = (_: unknown, state: Secondment): readonly StreamId[] =>
  isRequested(state) && state.draft ? streamsOf(...postsOf(state.draft)) : [];
