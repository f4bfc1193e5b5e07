import type { ParticipationCase } from '#libs/domain/ldp-participation/fold.js';
import type { ParticipationCommand } from '#libs/domain/ldp-participation/index.js';
import { hasBegun, stepIn } from '#libs/domain/ldp-participation/state.js';
import type { Instant } from '#libs/kernel/index.js';
import { isClosed, type File } from './file.js';

type Own =
  'ForwardApplication' | 'LapseOffer' | 'JoinProgramme' | 'OpenContinuation' | 'CloseAppealTime' | 'OpenPoolReview';
type Due = (state: ParticipationCase) => Instant | undefined;

const joinsAt: Due = (state) => {
  const step = stepIn(state, 'Accepted', 'Deferred');
  return step?.question ? undefined : step?.joinsAt;
};
/** A year that is still open is settled before the next is looked at. */
const continuationAt: Due = (state) =>
  hasBegun(state) && !state.continuation ? stepIn(state, 'Participating', 'Paused')?.continuationAt : undefined;
const appealBy: Due = (state) => {
  const step = stepIn(state, 'NotContinued');
  return step?.appeal === 'open' ? step.appealBy : undefined;
};
const poolReviewAt: Due = (state) =>
  hasBegun(state) && state.pool && !state.pool.review ? state.pool.reviewAt : undefined;

/** What happens by itself, and when: it waits beside everything that people do. */
const acts: readonly (readonly [Own, Due])[] = [
  ['ForwardApplication', (state) => stepIn(state, 'Submitted')?.forwardAt],
  ['LapseOffer', (state) => stepIn(state, 'Offered')?.expires],
  ['JoinProgramme', joinsAt],
  ['OpenContinuation', continuationAt],
  ['CloseAppealTime', appealBy],
  ['OpenPoolReview', poolReviewAt],
];

export const acting = (file: File): readonly Promise<unknown>[] =>
  acts.map(([type, at]) =>
    file.until(isClosed, { at, then: () => ({ type, data: {} }) satisfies ParticipationCommand }),
  );
