import type { Instant, Message, PostId, StaffId, StreamId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Ladder } from '../words.js';

export type ExternalEvent =
  | Message<'ExternalReviewOpened', { review: number; externalReviewAt: Instant; ladder: Ladder }>
  /** The next one's day has come, and nobody answered this one. */
  | Message<'ExternalReviewMissed', { review: number }>
  /** From now on the cycle of the next intake asks. */
  | Message<'ExternalReviewPassedOn', { to: StreamId }>
  | Message<
      'ExternalReviewRecorded',
      { review: number; needed: boolean; posts: readonly PostId[]; note: Sealed; by: StaffId }
    >;
