import type { Instant, Message, StaffId } from '../../../kernel/index.js';

export type SelectionEvent =
  /** By candidate; `waitList` is what comes behind those who wait already. */
  | Message<
      'SelectionDecided',
      { offered: readonly number[]; waitList: readonly number[]; notSelected: readonly number[]; by: StaffId }
    >
  | Message<'CandidateMovedUp', { candidate: number }>
  /** Nobody joins any more; whoever still waited is told so. */
  | Message<
      'IntakeClosed',
      { waitList: readonly number[]; places: number; nextReviewAt: Instant; externalReviewAt: Instant }
    >;
