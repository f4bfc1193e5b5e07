import type { Instant, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { ApplicationId, Ladder, Party, Condition, UnfilledBecause, OfVacancy } from '../words.js';

export type OfferEvent =
  | Message<
      'OfferMade',
      OfVacancy<{
        offer: number;
        application: ApplicationId;
        conditions: readonly Condition[];
        answerBy: Instant;
        by: StaffId;
        ladder: Ladder;
      }>
    >
  | Message<'OfferExtended', OfVacancy<{ answerBy: Instant; by: StaffId; reason: Sealed; ladder: Ladder }>>
  | Message<'OfferAccepted', OfVacancy<{ parties: readonly Party[]; ladder: Ladder }>>
  | Message<'OfferDeclined', OfVacancy<{ reason?: Sealed | undefined }>>
  | Message<'OfferLapsed', OfVacancy<{ ladder: Ladder }>>
  | Message<'OfferWithdrawn', OfVacancy<{ by: StaffId; reason: Sealed }>>
  | Message<
      'ConditionRecorded',
      OfVacancy<{ condition: string; met: boolean; by: StaffId; evidence?: Sealed | undefined }>
    >
  | Message<'ReserveBroughtUp', OfVacancy<{ application: ApplicationId; ladder: Ladder }>>
  | Message<'VacancyUnfilled', OfVacancy<{ because: UnfilledBecause; ladder: Ladder }>>;
