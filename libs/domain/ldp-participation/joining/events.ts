import type { LocalDate, Instant, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { JoinObstacle } from '../parts.js';
import type { Eligibility, Ladder, Standing } from '../words.js';

export type JoiningEvent =
  | Message<'CommitmentAcknowledged', { version: number }>
  | Message<'JoinQuestionRaised', { because: readonly JoinObstacle[]; eligibility: Eligibility; ladder: Ladder }>
  | Message<'JoinQuestionDecided', { decision: 'join' | 'end'; reason: Sealed; by: StaffId }>
  | Message<
      'ProgrammeJoined',
      Standing & { joinedOn: LocalDate; commitment: number; eligibility: Eligibility; continuationAt: Instant }
    >;
