import type { Instant, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { ApplicationId, Ladder, Specification, Audience } from '../words.js';

export type AdvertEvent =
  | Message<
      'AdvertOpened',
      {
        opensAt?: Instant;
        closesAt: Instant;
        audience: Audience;
        specification: number;
        ladder: Ladder;
        /** Those who sift see no applicant's name before the shortlist is confirmed. */
        blind: boolean;
        /** When HR is reminded of the panel, which can be set up while the advert is open. */
        panelLadder?: Ladder;
      }
    >
  | Message<'AdvertExtended', { closesAt: Instant; by: StaffId; reason: Sealed; ladder: Ladder }>
  | Message<
      'SpecificationAmended',
      Specification & {
        by: StaffId;
        how: 'notice' | 're-advert';
        reason: Sealed;
        /** A new window, when the post is advertised anew. */
        closesAt?: Instant;
        ladder?: Ladder;
      }
    >
  | Message<'AdvertClosedEarly', { by: StaffId; reason: Sealed }>
  /** `left`: whoever applied and was no longer employed at the closing. */
  | Message<'AdvertClosed', { closedAt: Instant; left: readonly ApplicationId[]; ladder: Ladder }>
  | Message<'NobodyApplied', { ladder: Ladder }>
  | Message<'PostRelisted', { by: StaffId }>;
