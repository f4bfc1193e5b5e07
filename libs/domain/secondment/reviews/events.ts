import type { Instant, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Ladder, Party, Side } from '../words.js';

export type ReviewEvent =
  /** `because` is there where it was no matter of the cadence: an extension reaches the length that asks for a look. */
  | Message<
      'ReviewOpened',
      { review: number; parties: readonly Party[]; ladder: Ladder; nextReviewAt?: Instant; because?: 'hard-review' }
    >
  | Message<'ReviewRecorded', { review: number; side: Side; goesWell: boolean; note: Sealed; by: StaffId }>;
