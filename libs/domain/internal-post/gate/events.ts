import type { LocalDate, Message, PostId, SchoolId, StaffId, StreamId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { AppointmentId, Ladder, ReviewFinding } from '../words.js';

/** Before the first step: who asked for the post, and why it lends itself to a development opportunity. */
export type GateEvent =
  | Message<
      'PostRequested',
      {
        title: string;
        school: SchoolId;
        requestedBy: StaffId;
        posts: number;
        ladder: Ladder;
        /** The appointment that left this post vacant. */
        arisesFrom?: AppointmentId;
        /** Filled on secondment, until this day: an appointment opens it. */
        onSecondmentUntil?: LocalDate;
        /** The post of the establishment. */
        post?: PostId;
        /** The secondment whose host wants the secondee for good: the five steps decide, and anybody may apply. */
        secondment?: StreamId;
      }
    >
  | Message<'PostStartedForOtherReason', { by: StaffId; reason: Sealed; ladder: Ladder }>
  | Message<'PostIdentified', { by: StaffId; because: Sealed; evidence: Sealed; ladder: Ladder }>
  | Message<'RequestRefused', { refusedBy: StaffId; reason: Sealed }>
  | Message<'ApprovalEscalated', { to: 'CEO' }>
  | Message<'ExternalReviewRecorded', { by: StaffId; finding: ReviewFinding; note: Sealed }>;
