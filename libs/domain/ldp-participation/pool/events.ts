import type { Instant, LocalDate, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Ladder, PoolSource } from '../words.js';

type Again = Readonly<{ reviewOn: LocalDate; reviewAt: Instant }>;

export type PoolEvent =
  | Message<'TalentPoolJoined', Again & { source: PoolSource; since: LocalDate; by: StaffId }>
  | Message<'PoolReviewOpened', { ladder: Ladder }>
  | Message<'PoolMembershipRenewed', Again & { by: StaffId }>
  | Message<
      'TalentPoolLeft',
      { because: 'ended' | 'completion-withdrawn'; on: LocalDate; reason?: Sealed; by: StaffId }
    >;
