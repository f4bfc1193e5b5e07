import type { Instant, LocalDate, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { ApplicationId, Ladder } from '../words.js';

export type RouteEvent =
  /** With the last vacancy settled some are unfilled: from now on people are asked for the route. */
  | Message<'PostPartlyFilled', { ladder: Ladder }>
  | Message<'ExternalReviewBypassed', { by: StaffId; reason: Sealed }>
  | Message<'ExternalRouteOpened', { by: StaffId; specification: number; evidence: Sealed }>
  | Message<'ExternalOutcomeRecorded', { by: StaffId; filled: number; note: Sealed; ladder: Ladder }>
  | Message<'PostFrozen', { by: StaffId; reason: Sealed; since: Instant }>
  /** Every instant that was ahead moves by as many days as the post lay still; an interview that was missed is arranged anew. */
  | Message<
      'PostReopened',
      {
        by: StaffId;
        reason: Sealed;
        days: number;
        moved: readonly Readonly<{ from: Instant; to: Instant }>[];
        missed: readonly ApplicationId[];
        /** Of an advert that was open. */
        closesAt?: Instant;
        ladder?: Ladder;
        /** Of a reserve that was still good when the post was frozen. */
        reserveUntil?: LocalDate;
      }
    >
  | Message<'PostClosedUnfilled', { by: StaffId; reason: Sealed }>
  | Message<'PostCancelled', { by: StaffId; reason: Sealed }>;
