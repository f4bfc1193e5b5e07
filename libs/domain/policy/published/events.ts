import type { LocalDate, Message, StaffId } from '../../../kernel/index.js';
import type { Approval, Audience, Hash } from '../words.js';

export type PublishedEvent =
  | Message<
      'VersionPublished',
      {
        version: number;
        approval: Approval;
        effectiveOn: LocalDate;
        audience: Audience;
        acknowledgeBy: LocalDate;
        by: StaffId;
      }
    >
  | Message<'PolicyAcknowledged', { hash: Hash; staff: StaffId; on: LocalDate; late: boolean }>;
