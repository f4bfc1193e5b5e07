import { refuse } from '../../../kernel/index.js';
import { answeringNamed } from '../../process/index.js';
import { isOpened, type Cycle } from '../state.js';

type OfReview = Readonly<{ review: number }>;

/** Whoever runs the meeting. */
export const runningReview = answeringNamed<OfReview, Cycle>(({ review }) => `hold-review-${review}`);

/** The review with this number, while it is open. */
export const openReviewOf = (state: Cycle, number: number) =>
  isOpened(state) && state.review?.review === number
    ? ({ ok: true, file: state, review: state.review } as const)
    : refuse('ReviewNotOpen', { review: number, status: state.status });
